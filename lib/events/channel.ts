/** The NOTIFY channel between instances. Payloads: `event`, `steps:<article id>`, `review:<article id>` or `presence:<article id>`. */
export const channel = 'midad'
