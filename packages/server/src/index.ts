export { type RunningServer, type ServeOptions, serve } from './main.ts'
