/** An attribute holds a value it may not. Thrown by `Node.check()` through the `validate` of the attribute. */
export class AttributeError extends RangeError {
  constructor(readonly attribute: string) {
    super(`Invalid value for attribute ${attribute}`)
    this.name = 'AttributeError'
  }
}

/** A `validate` for an attribute: throws unless `isValid` says yes. */
export function validAttribute(attribute: string, isValid: (value: unknown) => boolean): (value: unknown) => void {
  return (value) => {
    if (!isValid(value)) throw new AttributeError(attribute)
  }
}
