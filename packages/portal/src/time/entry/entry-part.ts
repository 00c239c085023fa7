import { PartOnDemand } from '../../components/floating/part-on-demand.ts'

/** What opens beside a number of time, loaded when the first one is opened. */
export const entryPart = new PartOnDemand(async () => (await import('./floating-entry.tsx')).FloatingEntry)
