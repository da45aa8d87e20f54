import ts from 'typescript';

/**
 * Makes the bindings of a bundle's outermost function constant where nothing assigns to them: the bundler turns every
 * `const` of a module into `var`, and the engine can then no longer take a module's objects for constants in optimised
 * code.
 *
 * @param {string} source one function expression, as the command line's bundle is
 */
export function withConstantBindings(source) {
  const file = ts.createSourceFile('program.js', source, ts.ScriptTarget.ES2023, false, ts.ScriptKind.JS);
  const assigned = new Set();
  const note = (target) => {
    if (ts.isIdentifier(target)) assigned.add(target.text);
    else if (ts.isArrayLiteralExpression(target)) target.elements.forEach(note);
    else if (ts.isObjectLiteralExpression(target)) {
      for (const property of target.properties) note(property.initializer ?? property.name ?? property.expression);
    } else if (ts.isSpreadElement(target) || ts.isParenthesizedExpression(target)) note(target.expression);
    else if (ts.isBinaryExpression(target)) note(target.left);
  };
  const visit = (node) => {
    if (ts.isBinaryExpression(node)) {
      const { kind } = node.operatorToken;
      if (kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment) note(node.left);
    } else if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) note(node.operand);
    else if (
      (ts.isForInStatement(node) || ts.isForOfStatement(node)) &&
      !ts.isVariableDeclarationList(node.initializer)
    ) {
      note(node.initializer);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  const [statement] = file.statements;
  const outermost = ts.isExpressionStatement(statement) ? statement.expression.expression : undefined;
  if (outermost === undefined || !ts.isFunctionExpression(outermost)) throw new Error('the bundle is no function');
  const parts = [];
  let end = 0;
  const seen = new Map();
  const declarations = (list) => list.declarations.map(({ name }) => name.text ?? '');
  for (const one of outermost.body.statements) {
    if (!ts.isVariableStatement(one)) continue;
    for (const name of declarations(one.declarationList)) seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  for (const one of outermost.body.statements) {
    if (!ts.isVariableStatement(one) || one.declarationList.flags & ts.NodeFlags.BlockScoped) continue;
    const { declarations: items } = one.declarationList;
    const isConstant = items.every(
      ({ name, initializer }) =>
        ts.isIdentifier(name) && initializer !== undefined && !assigned.has(name.text) && seen.get(name.text) === 1,
    );
    if (!isConstant) continue;
    const start = one.getStart(file);
    parts.push(source.slice(end, start), 'const');
    end = start + 'var'.length;
  }
  return parts.join('') + source.slice(end);
}
