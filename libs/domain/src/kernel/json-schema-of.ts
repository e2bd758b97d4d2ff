import type { Json } from './canonical-json';
import type { ShapeRule } from './shape';

/**
 * A rule as JSON Schema (draft 2020-12). What only several members together show is not in it.
 */
export function jsonSchemaOf(rule: ShapeRule): Readonly<Record<string, Json>> {
  return { ...(rule.about === undefined ? {} : { description: rule.about }), ...membersOf(rule) };
}

function membersOf(rule: ShapeRule): Readonly<Record<string, Json>> {
  switch (rule.kind) {
    case 'text':
      return { type: 'string', ...(rule.filled ? { minLength: 1 } : {}), maxLength: rule.longest };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'time':
      return { type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' };
    case 'number':
      return { type: rule.whole ? 'integer' : 'number', minimum: rule.lowest, maximum: rule.highest };
    case 'choice':
      return { enum: rule.values };
    case 'true-or-false':
      return { type: 'boolean' };
    case 'constant':
      return { const: rule.value };
    case 'nullable':
      return { anyOf: [{ type: 'null' }, jsonSchemaOf(rule.rule)] };
    case 'word-or':
      return { anyOf: [{ const: rule.word }, jsonSchemaOf(rule.rule)] };
    case 'list':
      return { type: 'array', items: jsonSchemaOf(rule.item), maxItems: rule.most };
    case 'variants':
      // Several values of the tag may share one rule, which would then fit twice.
      return {
        type: 'object',
        oneOf: [...new Set(Object.values(rule.rules))].map(jsonSchemaOf),
        discriminator: { propertyName: rule.tag },
      };
    case 'map':
      return { type: 'object', propertyNames: { enum: rule.keys }, additionalProperties: jsonSchemaOf(rule.value) };
    case 'object':
      return objectSchema(rule);
  }
}

function objectSchema({ fields, open }: Extract<ShapeRule, { kind: 'object' }>): Readonly<Record<string, Json>> {
  const members = Object.entries(fields);
  const required = members.filter(([, { optional }]) => !optional).map(([name]) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(members.map(([name, { rule }]) => [name, jsonSchemaOf(rule)])),
    ...(required.length === 0 ? {} : { required }),
    ...(open ? {} : { additionalProperties: false }),
  };
}
