import { Component } from '@angular/core';
/** Account */
@Component({ selector: 'app-account', template: '<h1 tabindex="-1">Account</h1>' })
export class Account {}
