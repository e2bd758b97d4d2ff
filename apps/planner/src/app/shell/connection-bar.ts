import { Component, inject } from '@angular/core';
import { Connection } from '../data/connection';
import { Icon } from '../ui/icon';

/** Says that the server cannot be reached, for as long as that is so. */
@Component({
  selector: 'app-connection-bar',
  imports: [Icon],
  host: { role: 'status' },
  template: `
    @if (!connection.online()) {
      <p>
        <app-icon name="offline" />
        <span
          ><strong>No connection to the server.</strong> What you typed stays on this screen; lists load again as soon
          as the connection is back.</span
        >
      </p>
    }
  `,
  styles: `
    p {
      display: flex;
      gap: 8px;
      padding: 8px 24px;
      border-bottom: 1px solid var(--regress);
      background: var(--regress-wash);
      font-size: var(--text-13);
    }
    app-icon {
      color: var(--regress);
    }
  `,
})
export class ConnectionBar {
  protected readonly connection = inject(Connection);
}
