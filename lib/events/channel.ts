/** The NOTIFY channel between instances. Payloads: `event`, `steps:<article id>`, or `review:<article id>`. */
export const channel = 'midad'
