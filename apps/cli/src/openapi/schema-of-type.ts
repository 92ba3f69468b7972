import type ts from 'typescript';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** JSON Schemas (draft 2020-12) of TypeScript types, with a component for every named type of ours. */
export class TypeSchemas {
  readonly components: Record<string, JsonSchema> = {};
  private readonly owners = new Map<string, ts.Symbol>();

  constructor(
    private readonly typescript: typeof ts,
    private readonly checker: ts.TypeChecker,
    /** Whether a declaration is the project's own, so that its name may be a component's. */
    private readonly isOurs: (fileName: string) => boolean,
  ) {}

  /** @throws Error for what has no place in JSON: functions, symbols, dates. */
  schemaOf(type: ts.Type): JsonSchema {
    const name = this.nameOf(type);
    if (name === null) return this.inline(type);
    if (!(name in this.components)) {
      this.components[name] = {}; // stands for itself while a recursive type is described
      this.components[name] = this.inline(type);
    }
    return { $ref: `#/components/schemas/${name}` };
  }

  private nameOf(type: ts.Type): string | null {
    const symbol = type.aliasSymbol ?? (this.isInterface(type) ? type.symbol : undefined);
    if (!symbol || (type.aliasTypeArguments?.length ?? 0) > 0) return null;
    const [declaration] = symbol.declarations ?? [];
    if (!declaration || !this.isOurs(declaration.getSourceFile().fileName)) return null;
    const owner = this.owners.get(symbol.name);
    if (owner && owner !== symbol) throw new Error(`two types are called ${symbol.name}: rename one of them`);
    this.owners.set(symbol.name, symbol);
    return symbol.name;
  }

  private isInterface(type: ts.Type): boolean {
    const { ObjectFlags, TypeFlags } = this.typescript;
    const { objectFlags = 0 } = type as ts.ObjectType;
    const generic = ((type as ts.TypeReference).typeArguments?.length ?? 0) > 0;
    return Boolean(type.flags & TypeFlags.Object) && Boolean(objectFlags & ObjectFlags.Interface) && !generic;
  }

  private inline(type: ts.Type): JsonSchema {
    const { TypeFlags } = this.typescript;
    if (type.flags & (TypeFlags.Any | TypeFlags.Unknown)) return {};
    if (type.isStringLiteral()) return { type: 'string', enum: [type.value] };
    if (type.isNumberLiteral()) return { type: 'number', enum: [type.value] };
    if (type.flags & TypeFlags.BooleanLiteral) {
      return { type: 'boolean', enum: [this.checker.typeToString(type) === 'true'] };
    }
    if (type.flags & (TypeFlags.String | TypeFlags.TemplateLiteral)) return { type: 'string' };
    if (type.flags & TypeFlags.Number) return { type: 'number' };
    if (type.flags & TypeFlags.Boolean) return { type: 'boolean' };
    if (type.flags & TypeFlags.Null) return { type: 'null' };
    if (type.isUnion()) return this.union(type);
    if (type.isIntersection() || type.flags & TypeFlags.Object) return this.object(type);
    throw new Error(`${this.checker.typeToString(type)} has no place in an answer`);
  }

  private union(type: ts.UnionType): JsonSchema {
    const { TypeFlags } = this.typescript;
    if (type.flags & TypeFlags.Boolean) return { type: 'boolean' };
    const members = type.types.filter((member) => !(member.flags & TypeFlags.Undefined));
    if (members.every((m) => m.isStringLiteral())) return this.words(members);
    const rest = members.filter((m) => !(m.flags & TypeFlags.BooleanLiteral));
    const schemas = rest.map((member) => this.schemaOf(member));
    if (rest.length !== members.length) schemas.push({ type: 'boolean' });
    const [only] = schemas;
    if (schemas.length === 1 && only) return only;
    // Strings among others are one list.
    const words = rest.filter((m) => m.isStringLiteral());
    if (words.length > 1) {
      const others = rest.filter((m) => !m.isStringLiteral()).map((m) => this.schemaOf(m));
      return { anyOf: [this.words(words), ...others] };
    }
    return { anyOf: schemas };
  }

  /** In the order of the alphabet: the compiler's own order follows what it happened to read first. */
  private words(members: readonly ts.StringLiteralType[]): JsonSchema {
    return { type: 'string', enum: members.map((m) => m.value).sort() };
  }

  private object(type: ts.Type): JsonSchema {
    const { checker, typescript } = this;
    if (checker.isTupleType(type)) {
      const items = checker.getTypeArguments(type as ts.TypeReference).map((item) => this.schemaOf(item));
      return { type: 'array', prefixItems: items, minItems: items.length, maxItems: items.length };
    }
    if (checker.isArrayType(type)) {
      const [item] = checker.getTypeArguments(type as ts.TypeReference);
      return { type: 'array', items: item ? this.schemaOf(item) : {} };
    }
    if (type.getCallSignatures().length > 0 || type.symbol?.name === 'Date') {
      throw new Error(`${checker.typeToString(type)} has no place in an answer`);
    }
    const properties: Record<string, JsonSchema> = {};
    const required: string[] = [];
    for (const property of checker.getPropertiesOfType(type)) {
      const value = checker.getTypeOfSymbol(property);
      properties[property.name] = this.described(property, this.schemaOf(value));
      if (!(property.flags & typescript.SymbolFlags.Optional)) required.push(property.name);
    }
    const index = checker.getIndexInfoOfType(type, typescript.IndexKind.String);
    return {
      type: 'object',
      ...(Object.keys(properties).length > 0 ? { properties } : {}),
      ...(required.length > 0 ? { required } : {}),
      ...(index ? { additionalProperties: this.schemaOf(index.type) } : {}),
    };
  }

  private described(property: ts.Symbol, schema: JsonSchema): JsonSchema {
    const words = this.typescript.displayPartsToString(property.getDocumentationComment(this.checker)).trim();
    return words && !('$ref' in schema) ? { ...schema, description: words } : schema;
  }
}
