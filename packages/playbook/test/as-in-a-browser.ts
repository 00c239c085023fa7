import { registerHooks } from 'node:module'

// Takes the parser that a browser takes; what packages have for a browser's document stays out, since there is none here.
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '#first-parser'
      ? next(specifier, { ...context, conditions: [...context.conditions, 'browser'] })
      : next(specifier, context),
})
