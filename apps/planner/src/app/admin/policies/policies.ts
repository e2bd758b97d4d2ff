import { Component } from '@angular/core';
/** Policies */
@Component({ selector: 'app-policies', template: '<h1 tabindex="-1">Policies</h1>' })
export class Policies {}
