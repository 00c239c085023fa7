import { Fragment, type ReactNode, useId } from 'react'
import classes from './find-list.module.css'

interface OptionGroupsProps<Option> {
  readonly options: readonly Option[]
  /** What stands over options that follow each other; empty where nothing does. */
  readonly groupOf: (option: Option) => string
  readonly optionAt: (option: Option, index: number) => ReactNode
}

/** The options of a list, those of one kind under what they are called. */
export function OptionGroups<Option>({ options, groupOf, optionAt }: OptionGroupsProps<Option>) {
  const id = useId()
  return groupsOf(options, groupOf).map(({ name, from, to }) => {
    const lines = options.slice(from, to).map((option, index) => optionAt(option, from + index))
    if (name === '') return <Fragment key={name}>{lines}</Fragment>
    return (
      // Options stand in a group of their list; a fieldset is no part of one.
      // biome-ignore lint/a11y/useSemanticElements: a listbox has groups by their role
      <div key={name} role="group" aria-labelledby={`${id}-${from}`}>
        <div id={`${id}-${from}`} className={classes.group}>
          {name}
        </div>
        {lines}
      </div>
    )
  })
}

interface OptionGroup {
  readonly name: string
  readonly from: number
  readonly to: number
}

/** Options that follow each other under one name. */
function groupsOf<Option>(options: readonly Option[], groupOf: (option: Option) => string): readonly OptionGroup[] {
  const groups: OptionGroup[] = []
  for (const [at, option] of options.entries()) {
    const [name, last] = [groupOf(option), groups.at(-1)]
    if (last?.name === name) groups.splice(-1, 1, { ...last, to: at + 1 })
    else groups.push({ name, from: at, to: at + 1 })
  }
  return groups
}
