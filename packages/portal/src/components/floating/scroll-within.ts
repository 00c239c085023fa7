/**
 * Scrolls a list so far that one of its options is seen, and nothing but the list: the page would jump, as what floats
 * has no place yet when it opens. The list has to be what its options are placed in.
 */
export function scrollWithin(list: HTMLElement, { offsetTop, offsetHeight }: HTMLElement): void {
  const end = offsetTop + offsetHeight
  if (offsetTop < list.scrollTop) list.scrollTop = offsetTop
  else if (end > list.scrollTop + list.clientHeight) list.scrollTop = end - list.clientHeight
}
