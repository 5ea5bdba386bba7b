//! What a module tells of where it came from: `__spec__` and `__loader__`, made when somebody asks, by
//! `importlib.machinery`; and the words for what a module lacks.

use super::{Raised, Vm, sym};
use crate::value::{Kind, Sym, Value};

/// Why a name may be missing in a module.
enum Lack {
    /// Its file hides the standard module of this name.
    HidesStandard(String),
    /// It has not run to its end; its file may hide a module from elsewhere.
    HidesOther(String),
    /// It has not run to its end.
    Unfinished(Option<String>),
    /// A module of this name in it has not run to its end.
    UnfinishedInside,
    /// It just is not there.
    Plain,
}

impl Vm {
    /// `__spec__` and `__loader__` of a module that the machine loaded are in its dict afterwards; not those of
    /// `builtins`.
    ///
    /// # Errors
    /// Those of importing `importlib.machinery`.
    pub fn describe(&mut self, module: Value) -> Result<(), Raised> {
        if module.is(self.builtins_module) {
            return Ok(());
        }
        let Some(data) = self.heap.as_module_mut(module) else { return Ok(()) };
        if std::mem::replace(&mut data.described, true) {
            return Ok(());
        }
        let name = data.name;
        let is_main = name.as_str() == Some("__main__");
        let mark = self.kept_mark();
        self.keep(module);
        let name = match self.main_name.clone().filter(|_| is_main) {
            Some(name) => self.heap.str(&name),
            None => name,
        };
        self.keep(name);
        let machinery = self.import_module("importlib.machinery")?;
        let describe = self.heap.intern("_describe");
        self.call_method(machinery, describe, &[module, name, Value::bool(is_main)])?;
        self.release(mark);
        Ok(())
    }

    /// `__spec__` or `__loader__` of a module nobody has asked about before; `None` for any other name or object.
    #[cold]
    pub(super) fn described(&mut self, module: Value, name: Sym) -> Result<Option<Value>, Raised> {
        if name != sym::SPEC && name != sym::LOADER {
            return Ok(None);
        }
        let Some(dict) = self.heap.as_module(module).filter(|data| !data.described).map(|data| data.dict)
        else {
            return Ok(None);
        };
        if module.is(self.builtins_module) {
            // in its dict they would be names of every module
            let machinery = self.import_module("importlib.machinery")?;
            let importer = self.heap.intern("BuiltinImporter");
            let importer = self.get_attr(machinery, importer)?;
            if name == sym::LOADER {
                return Ok(Some(importer));
            }
            let find = self.heap.intern("find_spec");
            let text = self.heap.sym_value(sym::BUILTINS_MODULE);
            return self.call_method(importer, find, &[text]).map(Some);
        }
        self.describe(module)?;
        Ok(self.heap.namespace_get(dict, name))
    }

    /// The module in `sys.modules` whose names these are.
    pub(super) fn module_of(&mut self, globals: Value) -> Option<Value> {
        let name = self.heap.namespace_get(globals, sym::NAME)?;
        let name = self.heap.intern_value(name)?;
        let module = self.heap.namespace_get(self.modules, name)?;
        self.heap.as_module(module).filter(|data| data.dict.is(globals)).map(|_| module)
    }

    /// The file of a module, as its spec tells; of a module nobody has asked about, as the machine knows it.
    fn module_origin(&mut self, dict: Value) -> Option<String> {
        match self.heap.namespace_get(dict, sym::SPEC) {
            Some(spec) if spec.is_none() => None,
            Some(spec) => {
                let located = self.heap.intern("has_location");
                let origin = self.heap.intern("origin");
                let located = self.get_attr_quiet(spec, located).ok().flatten();
                let origin = self.get_attr_quiet(spec, origin).ok().flatten();
                origin.filter(|_| located.is_some_and(|v| v.is(Value::TRUE)))?.as_str().map(str::to_string)
            }
            None => self.heap.namespace_get(dict, sym::FILE)?.as_str().map(str::to_string),
        }
    }

    /// Has the module's code not run to its end?
    fn is_unfinished(&mut self, dict: Value, name: &str) -> bool {
        if self.is_importing(name) {
            return true;
        }
        let Some(spec) = self.heap.namespace_get(dict, sym::SPEC).filter(|spec| !spec.is_none()) else {
            return false;
        };
        let key = self.heap.intern("_initializing");
        self.get_attr_quiet(spec, key).ok().flatten().is_some_and(|v| v.is(Value::TRUE))
    }

    /// Is a file in the folder that the program's own modules are looked for in first?
    fn may_hide_others(&mut self, file: &str) -> bool {
        let Some(first) = self.default_path.first().cloned() else { return false };
        let folder =
            file.strip_suffix("/__init__.aw").or_else(|| file.strip_suffix("/__init__.py")).unwrap_or(file);
        let folder = folder.rsplit_once('/').map_or("", |(folder, _)| folder);
        folder == first || first.is_empty() && self.find_source.is_some() && !folder.starts_with('<')
    }

    fn lack(&mut self, dict: Value, module: &str, wanted: &str) -> Lack {
        let origin = self.module_origin(dict);
        let hides = origin.clone().filter(|origin| self.may_hide_others(origin));
        if let Some(origin) = &hides
            && ((self.find_std)(module).is_some() || self.native_modules.contains_key(module))
        {
            return Lack::HidesStandard(origin.clone());
        }
        if self.is_unfinished(dict, module) {
            return match hides {
                Some(origin) => Lack::HidesOther(origin),
                None => Lack::Unfinished(origin),
            };
        }
        if self.is_importing(&format!("{module}.{wanted}")) {
            return Lack::UnfinishedInside;
        }
        Lack::Plain
    }

    /// The message of the `AttributeError` for what a module does not have.
    pub(super) fn module_lacks_attribute(&mut self, module: Value, wanted: &str) -> String {
        let Some((dict, own)) = self.heap.as_module(module).map(|data| (data.dict, data.name)) else {
            return String::new();
        };
        let name = self.heap.namespace_get(dict, sym::NAME).and_then(Value::as_str).map(str::to_string);
        let name = name.unwrap_or_else(|| own.as_str().unwrap_or("?").to_string());
        let plain = format!("module '{name}' has no attribute '{wanted}'");
        let circular = "(most likely due to a circular import)";
        match self.lack(dict, &name, wanted) {
            Lack::HidesStandard(file) => format!(
                "{plain} (consider renaming '{file}' since it has the same name as the standard library module named '{name}' and the import system gives it precedence)"
            ),
            Lack::HidesOther(file) => format!(
                "{plain} (consider renaming '{file}' if it has the same name as a third-party module you intended to import)"
            ),
            Lack::Unfinished(Some(file)) => {
                format!(
                    "partially initialized module '{name}' from '{file}' has no attribute '{wanted}' {circular}"
                )
            }
            Lack::Unfinished(None) => {
                format!("partially initialized module '{name}' has no attribute '{wanted}' {circular}")
            }
            Lack::UnfinishedInside => {
                format!("cannot access submodule '{wanted}' of module '{name}' {circular}")
            }
            Lack::Plain => plain,
        }
    }

    /// The message of the `ImportError` for a name that `from module import name` does not find.
    pub(super) fn module_lacks_import(&mut self, module: Value, name: &str, wanted: &str) -> String {
        let dict = self.heap.as_module(module).map(|data| data.dict);
        let unfinished = dict.is_some_and(|dict| self.is_unfinished(dict, name));
        let place = dict.and_then(|dict| self.module_origin(dict));
        let place = place.unwrap_or_else(|| "unknown location".to_string());
        if unfinished {
            return format!(
                "cannot import name '{wanted}' from partially initialized module '{name}' (most likely due to a circular import) ({place})"
            );
        }
        format!("cannot import name '{wanted}' from '{name}' ({place})")
    }

    /// Is the value a module?
    pub fn is_module(&self, v: Value) -> bool {
        v.is_kind(Kind::Module)
    }
}
