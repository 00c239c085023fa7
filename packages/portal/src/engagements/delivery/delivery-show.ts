export const deliveryShows = ['left', 'mine', 'all'] as const

/** What the sections list: what is still to do, what of it is of the person who acts, or everything. */
export type DeliveryShow = (typeof deliveryShows)[number]

/** Something that is delivered, by what says whether it is listed. */
interface Deliverable {
  readonly isLeft: boolean
  /** Whose it is; `null` where it is nobody's. */
  readonly person: string | null
}

/** Whether something is listed, for the person who acts. */
export function isShown({ isLeft, person }: Deliverable, show: DeliveryShow, me: string): boolean {
  if (show === 'all') return true
  return isLeft && (show === 'left' || person === me)
}

/** Reads from an address what the sections list; what it does not understand is what is left. */
export function readDeliveryShow(text: unknown): DeliveryShow {
  return deliveryShows.find((one) => one === text) ?? 'left'
}
