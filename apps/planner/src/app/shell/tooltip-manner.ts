import type { ValueProvider } from '@angular/core';
import { MAT_TOOLTIP_DEFAULT_OPTIONS, type MatTooltipDefaultOptions } from '@angular/material/tooltip';

// Late enough not to follow a pointer that only passes. A long press stays the browser's own: what tooltips say is
// of no use to a finger.
const manner: MatTooltipDefaultOptions = {
  showDelay: 600,
  hideDelay: 100,
  touchendHideDelay: 0,
  touchGestures: 'off',
  detectHoverCapability: true,
};

/** How every tooltip of the shell and of its screens behaves. */
export const tooltipManner: ValueProvider = { provide: MAT_TOOLTIP_DEFAULT_OPTIONS, useValue: manner };
