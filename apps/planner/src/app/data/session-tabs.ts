import { DestroyRef, inject, Service } from '@angular/core';

/** What the tabs of one browser tell each other about their session. */
export type SessionMessage =
  | { readonly kind: 'signed-in'; readonly userId: string }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'answered'; readonly at: number };

/** Carries messages between the tabs of one browser; silent where the browser has no BroadcastChannel. */
@Service()
export class SessionTabs {
  private readonly channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('repattern-session') : null;

  constructor() {
    inject(DestroyRef).onDestroy(() => this.channel?.close());
  }

  send(message: SessionMessage): void {
    this.channel?.postMessage(message);
  }

  onMessage(listener: (message: SessionMessage) => void): void {
    this.channel?.addEventListener('message', (event: MessageEvent<SessionMessage>) => listener(event.data));
  }
}
