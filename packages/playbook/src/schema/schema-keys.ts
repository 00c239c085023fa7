import { z } from 'zod'

/** The keys that a schema knows at a path of a value, in its order; of alternatives those of all of them. */
export function schemaKeys(schema: z.ZodType, path: readonly string[]): readonly string[] {
  let here: readonly z.ZodType[] = [schema]
  for (const key of path) here = here.flatMap((one) => under(unwrapped(one), key))
  return [...new Set(here.flatMap((one) => keysOf(unwrapped(one))))]
}

function keysOf(schema: z.ZodType): readonly string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape)
  return schema instanceof z.ZodUnion ? optionsOf(schema).flatMap((option) => keysOf(unwrapped(option))) : []
}

function under(schema: z.ZodType, key: string): readonly z.ZodType[] {
  if (schema instanceof z.ZodRecord) return [schema.valueType as z.ZodType]
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType]
  if (schema instanceof z.ZodUnion) return optionsOf(schema).flatMap((option) => under(unwrapped(option), key))
  const found = schema instanceof z.ZodObject && Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined
  return found === undefined ? [] : [found]
}

function optionsOf(schema: z.ZodUnion): readonly z.ZodType[] {
  return schema.options as readonly z.ZodType[]
}

function unwrapped(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodLazy) return unwrapped(schema.unwrap() as z.ZodType)
  const isWrapper = schema instanceof z.ZodDefault || schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
  return isWrapper ? unwrapped(schema.unwrap() as z.ZodType) : schema
}
