import { useNavigate, useSearch } from '@tanstack/react-router'
import { type DeliveryShow, readDeliveryShow } from './delivery-show.ts'

/** What the sections list, as the address says, and the way to change it. */
export function useDeliveryShow(): readonly [DeliveryShow, (show: DeliveryShow) => void] {
  const navigate = useNavigate()
  const { show }: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const change = (next: DeliveryShow) =>
    void navigate({
      to: '.',
      // The router types the parameters of each page; this one is of this view alone.
      search: (({ show: _, ...search }: Readonly<Record<string, unknown>>) =>
        next === 'left' ? search : { ...search, show: next }) as never,
      replace: true,
      resetScroll: false,
    })
  return [readDeliveryShow(show), change]
}
