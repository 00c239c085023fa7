import classes from './wordmark.module.css'

/** The mark and the name: a fairlead is a ring with a line running through it. */
export function Wordmark() {
  return (
    <span className={classes.wordmark}>
      <svg viewBox="0 0 24 24" width="22" height="22" fill="none" aria-hidden="true" className={classes.mark}>
        <circle cx="12" cy="12" r="7.5" strokeWidth="2.2" />
        <path d="M1.5 17.5C7 17.5 8.5 12 12 12s5-5.5 10.5-5.5" strokeWidth="2.2" strokeLinecap="round" />
      </svg>
      <span>Fairlead</span>
    </span>
  )
}
