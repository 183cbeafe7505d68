import type { z } from "zod";

/** The keys a schema knows at a path of its input; empty where it takes no keys or any. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let current: z.core.$ZodType | undefined = schema;
  for (const key of path) current = current === undefined ? undefined : childAt(unwrap(current), key);
  const definition = current === undefined ? undefined : definitionOf(unwrap(current));
  if (definition?.type === "object") return Object.keys(definition.shape);
  return definition?.type === "record" ? namedKeys(definition.keyType) : [];
}

/** The keys of a record whose keys are an enumeration. */
function namedKeys(keyType: z.core.$ZodType): readonly string[] {
  const definition = definitionOf(keyType);
  return definition.type === "enum" ? Object.values(definition.entries).map(String) : [];
}

function definitionOf(schema: z.core.$ZodType): z.core.$ZodTypes["_zod"]["def"] {
  return (schema as z.core.$ZodTypes)._zod.def; // zod's documented way to narrow a schema by its type
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case "default":
    case "prefault":
    case "optional":
    case "nullable":
      return unwrap(definition.innerType);
    case "pipe":
      return unwrap(definition.in);
    default:
      return schema;
  }
}

function childAt(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  const definition = definitionOf(schema);
  if (definition.type === "object") return definition.shape[String(key)];
  if (definition.type === "array") return definition.element;
  return definition.type === "record" ? definition.valueType : undefined;
}
