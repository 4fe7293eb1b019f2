import ts from 'typescript';

/** A text of the source, as a call of `t` gives it. */
export interface SourceText {
  readonly key: string;
  readonly english: string;
  /** The English text for one; null where nothing is counted. */
  readonly one: string | null;
}

/** A file of the source. */
export interface SourceFile {
  readonly name: string;
  readonly code: string;
}

/**
 * Returns the texts of all calls of `t`, each key once, sorted by key. Throws where a call cannot be read: a key or a
 * text that is no literal, a key with two texts, a `count` without its `defaultValue_one`, a `Trans`.
 */
export function readTexts(files: readonly SourceFile[]): readonly SourceText[] {
  const texts = new Map<string, SourceText>();
  for (const file of files) {
    for (const text of textsOfFile(file)) {
      const known = texts.get(text.key);
      if (known !== undefined && (known.english !== text.english || known.one !== text.one)) {
        throw new Error(`${file.name}: "${text.key}" has two texts, "${known.english}" and "${text.english}".`);
      }
      texts.set(text.key, text);
    }
  }
  return [...texts.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function textsOfFile({ name, code }: SourceFile): SourceText[] {
  const texts: SourceText[] = [];
  const source = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isImportSpecifier(node) && node.name.text === 'Trans') {
      throw new Error(`${placeOf(node)}: use t, whose texts can be read.`);
    }
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 't') {
      texts.push(textOfCall(node));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

function textOfCall(call: ts.CallExpression): SourceText {
  const [key, english, values] = call.arguments;
  const one = property(values, 'defaultValue_one');
  if (one === undefined && property(values, 'count') !== undefined) {
    throw new Error(`${placeOf(call)}: a count needs its defaultValue_one.`);
  }
  return { key: literal(key, call), english: literal(english, call), one: one ? literal(one, call) : null };
}

function property(values: ts.Expression | undefined, name: string): ts.Expression | undefined {
  if (values === undefined || !ts.isObjectLiteralExpression(values)) {
    return undefined;
  }
  const found = values.properties.find((member) => member.name !== undefined && member.name.getText() === name);
  if (found !== undefined && ts.isShorthandPropertyAssignment(found)) {
    return found.name;
  }
  return found !== undefined && ts.isPropertyAssignment(found) ? found.initializer : undefined;
}

function literal(node: ts.Expression | undefined, call: ts.CallExpression): string {
  if (node === undefined || !ts.isStringLiteralLike(node)) {
    throw new Error(`${placeOf(call)}: a key and a text have to be literals.`);
  }
  return node.text;
}

function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}
