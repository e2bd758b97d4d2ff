import { Component } from '@angular/core';
/** Clinic */
@Component({ selector: 'app-clinic', template: '<h1 tabindex="-1">Clinic</h1>' })
export class Clinic {}
