import { getRouteApi, useNavigate } from '@tanstack/react-router'

const route = getRouteApi('/engagements/$engagement')

export type Panel = 'history' | 'facts'

/** The panel that is open beside the page. It is part of the address, so that a reload or a sent link shows it too. */
export function usePanel() {
  const { panel } = route.useSearch()
  const navigate = useNavigate()
  const show = (next: Panel | undefined) =>
    void navigate({
      to: '.',
      // What else the address says, such as filters, stays.
      search: ({ panel: _, ...rest }) => (next === undefined ? rest : { ...rest, panel: next }),
      replace: true,
      resetScroll: false,
    })
  return { panel, open: (next: Panel) => show(next), close: () => show(undefined) }
}
