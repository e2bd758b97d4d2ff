/** The state of the server. */
export class HealthView {
  /** Always `ok`; a server that cannot work answers a problem instead. */
  status!: 'ok';
}
