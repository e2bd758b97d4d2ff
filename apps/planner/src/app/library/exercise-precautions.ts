import { Component, computed, input } from '@angular/core';
import { contraindications, type ContraindicationEffect, type Exercise } from '@repattern/domain';
import { Icon, type IconName } from '../ui/icon';
import { flagMarks } from '../wording/contraindication-wording';
import { precautionsOf } from './precautions-of';

interface Group {
  readonly effect: ContraindicationEffect;
  readonly title: string;
  readonly icon: IconName;
}

const groups: readonly Group[] = [
  { effect: 'block', title: 'Forbids it', icon: 'stop' },
  { effect: 'clearance', title: 'Needs clearance first', icon: 'warning' },
  { effect: 'modify', title: 'Allows it with a change', icon: 'edit' },
];
