import { zoneChoices } from '../../components/time-zone/zone-choices.ts'

/** The zones to choose from, and the one that is chosen where the browser does not know it. */
export function zoneOptions(current: string): readonly { readonly value: string; readonly label: string }[] {
  const known = zoneChoices().map(({ id, name }) => ({ value: id, label: name }))
  const isKnown = current === '' || known.some(({ value }) => value === current)
  return isKnown ? known : [{ value: current, label: current }, ...known]
}
