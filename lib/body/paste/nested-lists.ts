import { type HtmlElement, type HtmlNode, rewrite } from './html-tree'

/** Google Docs and old mail programs put the inner list beside the item it belongs to, not into it. */
export function nestLists(root: HtmlElement): void {
  rewrite(root, (element) => {
    if (!isList(element)) return null
    const children: HtmlNode[] = []
    for (const child of element.children) {
      const before = children.findLast((one) => typeof one !== 'string')
      if (isList(child) && typeof before === 'object' && before.tag === 'li') before.children.push(child)
      else children.push(child)
    }
    return [{ ...element, children }]
  })
}

export function isList(node: HtmlNode): node is HtmlElement {
  return typeof node !== 'string' && (node.tag === 'ul' || node.tag === 'ol')
}
