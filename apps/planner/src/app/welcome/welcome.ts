import { Component } from '@angular/core';
/** Welcome */
@Component({ selector: 'app-welcome', template: '<h1 tabindex="-1">Welcome</h1>' })
export class Welcome {}
