/** The NOTIFY channel between instances. Payloads: `event`, or `steps:<article id>`. */
export const channel = 'midad'
