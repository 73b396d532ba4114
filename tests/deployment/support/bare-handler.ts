import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '../../..');

/** What a handler imports of the AWS SDK, by package. */
export type SdkImports = Readonly<Record<string, readonly string[]>>;

interface Configuration {
  readonly custom: { readonly esbuild: BuildOptions };
}

/** Size in bytes of a handler that does nothing but hold these clients and commands, bundled as serverless.yml says. */
export async function bareHandlerSize(imports: SdkImports): Promise<number> {
  const { outputFiles } = await build({
    ...bundling(),
    stdin: { contents: source(imports), resolveDir: ROOT },
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]!.contents.length;
}

function source(imports: SdkImports): string {
  const lines = Object.entries(imports).map(([module, names]) => `import { ${names.join(', ')} } from '${module}';`);
  return `${lines.join('\n')}\nexport const handler = () => [${Object.values(imports).flat().join(', ')}];\n`;
}

function bundling(): BuildOptions {
  const { custom } = parse(readFileSync(join(ROOT, 'serverless.yml'), 'utf8')) as Configuration;
  const { bundle, minify, target, platform, mainFields, format } = custom.esbuild;
  return { bundle, minify, target, platform, mainFields, format } as BuildOptions;
}
