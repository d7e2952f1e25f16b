/**
 * Spares each interpreter the compilation of Pyodide's WebAssembly.
 *
 * @module
 */
import type { loadPyodide } from "pyodide";
import createModule from "pyodide/pyodide.asm.mjs";

type Options = NonNullable<Parameters<typeof loadPyodide>[0]>;
type Create = NonNullable<Options["createPyodideModule"]>;
type Instantiate = NonNullable<Parameters<Create>[0]["instantiateWasm"]>;

/** An option for `loadPyodide`: the calls that get the same one share the code. */
export function compiledOnce(): Create {
  let first: { module: WebAssembly.Module; added: WebAssembly.ModuleImports };

  function compile(pyodides: Instantiate): Instantiate {
    return (imports, created) => {
      const own = { ...imports.env };
      return pyodides(imports, (instance, module) => {
        const added = Object.entries<WebAssembly.ImportValue>(imports.env)
          .filter(([name, value]) => value !== own[name]);
        first = { module, added: Object.fromEntries(added) };
        created(instance, module);
      });
    };
  }

  const reuse: Instantiate = async (imports, created) => {
    const { module, added } = first;
    const all = { ...imports, env: { ...imports.env, ...added } };
    created(await WebAssembly.instantiate(module, all), module);
  };

  return ({ instantiateWasm, ...settings }) =>
    createModule({
      ...settings,
      instantiateWasm: first
        ? reuse
        : instantiateWasm && compile(instantiateWasm),
    });
}
