export { type RunningServer, type ServeOptions, serve } from './main.ts'
export { exportLog } from './verify/export-log.ts'
export { makeCheckpoint } from './verify/make-checkpoint.ts'
export { verifyData } from './verify/verify-data.ts'
