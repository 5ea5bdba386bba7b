//! Modules: finding, loading and running them once.

use super::load::CompileMode;
use super::{Raised, Vm, sym};
use crate::value::exception::field;
use crate::value::{Kind, Sym, Table, Trace, Tracer, Value};

/// A module's source that a finder came up with.
pub struct FoundSource {
    /// What `__file__` says.
    pub path: String,
    pub text: String,
    /// The folder that submodules are looked for in.
    pub package_folder: Option<String>,
}

/// What a finder came up with.
pub enum Found {
    Source(FoundSource),
    /// Folders of the name without a file of their own: a package that is spread over all of them.
    Folders(Vec<String>),
}

/// The place of the machine's own search in `sys.meta_path`.
pub struct OwnFinder;

impl Trace for OwnFinder {
    fn trace(&self, _: &mut Tracer<'_>) {}
}

/// Native modules that CPython looks for in folders: a file of a script comes first.
const SHADOWED: [&str; 6] = ["array", "bisect", "math", "operator", "signal", "unicodedata"];

/// Looks for module `name` (its last part) in folders; reading files is a layer above.
pub type FindSource = fn(&mut Vm, &str, &[String]) -> Result<Option<Found>, Raised>;

impl Vm {
    /// `Op::Import`
    #[inline(never)]
    pub(super) fn import_op(
        &mut self,
        globals: Value,
        name: Sym,
        level: usize,
        leaf: bool,
    ) -> Result<Value, Raised> {
        let name = self.heap.sym_str(name).to_string();
        let full = if level == 0 { name } else { self.resolve_relative(globals, &name, level)? };
        if let Some(own) = self.own_builtins(globals) {
            let hook = self.heap.intern("__import__");
            if self.namespace_lookup(own, hook)?.is_none() {
                return Err(self.raise(self.types.import_error, "__import__ not found"));
            }
        }
        let module = self.import_module(&full)?;
        if leaf || level > 0 {
            return Ok(module);
        }
        match full.split_once('.') {
            Some((top, _)) => self.import_module(top),
            None => Ok(module),
        }
    }

    /// The absolute name of `level` dots and `name`, seen from a module with these globals.
    pub fn resolve_relative(&mut self, globals: Value, name: &str, level: usize) -> Result<String, Raised> {
        let given = |vm: &Vm, key: Sym| vm.heap.namespace_get(globals, key).filter(|v| !v.is_none());
        let package = match given(self, sym::PACKAGE) {
            Some(package) => match self.plain(package).as_str() {
                Some(package) => package.to_string(),
                None => return Err(self.type_error("package must be a string")),
            },
            None => {
                if let Some(spec) = given(self, sym::SPEC) {
                    let parent = self.heap.intern("parent");
                    let parent = self.get_attr(spec, parent)?;
                    if let Some(parent) = self.plain(parent).as_str() {
                        return self.below(parent.to_string(), name, level);
                    }
                }
                let Some(own) = given(self, sym::NAME) else {
                    let key = self.heap.str("'__name__' not in globals");
                    return Err(self.key_error(key));
                };
                let Some(own) = self.plain(own).as_str().map(str::to_string) else {
                    return Err(self.type_error("__name__ must be a string"));
                };
                if self.heap.namespace_get(globals, sym::PATH).is_some() {
                    own
                } else {
                    own.rsplit_once('.').map_or(String::new(), |(p, _)| p.to_string())
                }
            }
        };
        self.below(package, name, level)
    }

    /// The absolute name of `level` dots and `name` in a package.
    fn below(&mut self, package: String, name: &str, level: usize) -> Result<String, Raised> {
        if package.is_empty() {
            return Err(
                self.raise(self.types.import_error, "attempted relative import with no known parent package")
            );
        }
        let mut base = package.as_str();
        for _ in 1..level {
            match base.rsplit_once('.') {
                Some((parent, _)) => base = parent,
                None => {
                    return Err(self.raise(
                        self.types.import_error,
                        "attempted relative import beyond top-level package",
                    ));
                }
            }
        }
        Ok(if name.is_empty() { base.to_string() } else { format!("{base}.{name}") })
    }

    /// The module of a dotted name, imported with its parents if it was not yet.
    pub fn import_module(&mut self, name: &str) -> Result<Value, Raised> {
        if let Some(module) = self.loaded_module(name) {
            if module.is_none() {
                return Err(self.no_module(&format!("import of {name} halted; None in sys.modules"), name));
            }
            return Ok(module);
        }
        self.check_native_depth()?;
        let mut folders = None;
        let mut parent = None;
        if let Some((package, _)) = name.rsplit_once('.') {
            let module = match self.loaded_module(package) {
                // a name that is taken by None has no path either
                Some(taken) => taken,
                None => self.import_module(package)?,
            };
            if let Some(module) = self.loaded_module(name) {
                return Ok(module);
            }
            let path = self.get_attr_quiet(module, sym::PATH)?;
            match path {
                Some(path) => {
                    self.respread(package, module, path)?;
                    let paths = self.collect(path)?;
                    folders = Some(paths.iter().filter_map(|p| p.as_str().map(str::to_string)).collect());
                }
                None => {
                    return Err(self.no_module(
                        &format!("No module named '{name}'; '{package}' is not a package"),
                        name,
                    ));
                }
            }
            parent = Some(module);
        }
        let module = self.find_and_load(name, folders)?;
        if let Some(parent) = parent {
            let last = name.rsplit('.').next().unwrap_or(name);
            let last = self.heap.intern(last);
            self.set_attr(parent, last, module)?;
        }
        Ok(module)
    }

    /// The module in `sys.modules`, if it is there.
    pub fn loaded_module(&mut self, name: &str) -> Option<Value> {
        let name = self.heap.intern(name);
        self.heap.namespace_get(self.modules, name)
    }

    fn no_module(&mut self, message: &str, name: &str) -> Raised {
        let raised = self.raise(self.types.module_not_found_error, message);
        let e = self.pending();
        let name = self.heap.str(name);
        self.heap.set_exception_field(e, field::NAME, name);
        raised
    }

    fn find_and_load(&mut self, name: &str, folders: Option<Vec<String>>) -> Result<Value, Raised> {
        let (before, after) = self.finders();
        if let Some(module) = self.ask_finders(&before, name, folders.as_deref())? {
            return Ok(module);
        }
        match self.search(name, folders.clone())? {
            Some(module) => return Ok(module),
            None => {
                if let Some(module) = self.ask_finders(&after, name, folders.as_deref())? {
                    return Ok(module);
                }
            }
        }
        Err(self.no_module(&format!("No module named '{name}'"), name))
    }

    /// What `sys.meta_path` holds before and after the machine's own search.
    fn finders(&mut self) -> (Vec<Value>, Vec<Value>) {
        let none = (Vec::new(), Vec::new());
        let Some(sys) = self.loaded_module("sys") else { return none };
        let name = self.heap.intern("meta_path");
        let dict = self.heap.as_module(sys).map(|m| m.dict);
        let list = dict.and_then(|dict| self.heap.namespace_get(dict, name));
        let items = list.and_then(|list| self.heap.items(list)).cloned().unwrap_or_default();
        let own = items.iter().position(|&item| self.heap.is::<OwnFinder>(item));
        match own {
            Some(_) if items.len() == 1 => none,
            Some(at) => (items[..at].to_vec(), items[at + 1..].to_vec()),
            None => (items, Vec::new()),
        }
    }

    /// The module that one of the finders knows, loaded.
    fn ask_finders(
        &mut self,
        finders: &[Value],
        name: &str,
        folders: Option<&[String]>,
    ) -> Result<Option<Value>, Raised> {
        if finders.is_empty() {
            return Ok(None);
        }
        let mark = self.kept_mark();
        for &finder in finders {
            self.keep(finder);
        }
        let path = match folders {
            Some(folders) => {
                let list = self.heap.list(Vec::new());
                self.keep(list);
                for folder in folders {
                    let folder = self.heap.str(folder);
                    self.heap.list_push(list, folder);
                }
                list
            }
            None => Value::NONE,
        };
        let method = self.heap.intern("find_spec");
        for &finder in finders {
            let Some(find) = self.get_attr_quiet(finder, method)? else { continue };
            self.keep(find);
            let text = self.heap.str(name);
            let spec = self.call(find, &[text, path, Value::NONE])?;
            if spec.is_none() {
                continue;
            }
            self.keep(spec);
            let util = self.import_module("importlib.util")?;
            let load = self.heap.intern("_load");
            let module = self.call_method(util, load, &[spec])?;
            self.release(mark);
            return Ok(Some(module));
        }
        self.release(mark);
        Ok(None)
    }

    /// The module that the finders know which `sys.path_hooks` makes for entries of a path, loaded. They are not
    /// asked about the standard library, which asking takes.
    fn ask_path_hooks(&mut self, name: &str, path: &[String]) -> Result<Option<Value>, Raised> {
        let Some(sys) = self.loaded_module("sys") else { return Ok(None) };
        let hooks = self.heap.intern("path_hooks");
        let hooks = self.own_attribute(sys, hooks).and_then(|hooks| self.heap.items(hooks));
        if hooks.is_none_or(Vec::is_empty) || (self.find_std)(name).is_some() {
            return Ok(None);
        }
        let mark = self.kept_mark();
        let list = self.heap.list(Vec::new());
        self.keep(list);
        for folder in path {
            let folder = self.heap.str(folder);
            self.heap.list_push(list, folder);
        }
        let util = self.import_module("importlib.util")?;
        let load = self.heap.intern("_load_hooked");
        let text = self.heap.str(name);
        let module = self.call_method(util, load, &[text, list])?;
        self.release(mark);
        Ok(Some(module).filter(|module| !module.is_none()))
    }

    /// The module that the machine itself finds, loaded.
    fn search(&mut self, name: &str, folders: Option<Vec<String>>) -> Result<Option<Value>, Raised> {
        let native = self.native_modules.get(name).copied();
        if native.is_some() && SHADOWED.contains(&name) {
            let searched = self.search_path()?;
            if let Some(find) = self.find_source
                && let Some(Found::Source(found)) = find(self, name, &searched)?
            {
                return self.run_module(name, &found).map(Some);
            }
        }
        if let Some(init) = native {
            let (module, dict) = self.new_module(name);
            let mark = self.kept_mark();
            self.keep(module);
            self.remember_module(name, module);
            if let Err(raised) = init(self, dict) {
                self.forget_module(name);
                return Err(raised);
            }
            self.release(mark);
            return Ok(Some(module));
        }
        let searched = match folders {
            Some(f) => f,
            None => self.search_path()?,
        };
        if let Some(module) = self.ask_path_hooks(name, &searched)? {
            return Ok(Some(module));
        }
        let last = name.rsplit('.').next().unwrap_or(name).to_string();
        let mut spread = None;
        if let Some(find) = self.find_source {
            match find(self, &last, &searched)? {
                Some(Found::Source(found)) => return self.run_module(name, &found).map(Some),
                Some(Found::Folders(folders)) => spread = Some(folders),
                None => {}
            }
        }
        if let Some((text, is_package)) = (self.find_std)(name) {
            let found = FoundSource {
                path: format!("<std>/{}.aw", name.replace('.', "/")),
                text: text.to_string(),
                package_folder: is_package.then(|| format!("<std>/{}", name.replace('.', "/"))),
            };
            return self.run_module(name, &found).map(Some);
        }
        Ok(spread.map(|folders| self.spread_package(name, &folders)))
    }

    /// A package without code of its own, over all these folders.
    fn spread_package(&mut self, name: &str, folders: &[String]) -> Value {
        let (module, dict) = self.new_module(name);
        let mark = self.kept_mark();
        self.keep(module);
        let path = self.heap.list(Vec::new());
        self.heap.namespace_set(dict, sym::PATH, path);
        for folder in folders {
            let folder = self.heap.str(folder);
            self.heap.list_push(path, folder);
        }
        self.heap.namespace_set(dict, sym::FILE, Value::NONE);
        let package = self.heap.str(name);
        self.heap.namespace_set(dict, sym::PACKAGE, package);
        self.remember_module(name, module);
        self.release(mark);
        module
    }

    /// A package without code of its own is spread over what folders there are by now. Only a path that the machine
    /// made changes.
    fn respread(&mut self, name: &str, module: Value, path: Value) -> Result<(), Raised> {
        let Some((dict, described)) = self.heap.as_module(module).map(|data| (data.dict, data.described))
        else {
            return Ok(());
        };
        let no_file = self.heap.namespace_get(dict, sym::FILE).is_none_or(Value::is_none);
        let made_here = if described { path.is_kind(Kind::Instance) } else { path.is_kind(Kind::List) };
        let (Some(find), true) = (self.find_source, no_file && made_here) else { return Ok(()) };
        let mark = self.kept_mark();
        self.keep(path);
        let around = match name.rsplit_once('.') {
            None => self.search_path()?,
            Some((parent, _)) => {
                let parent = self.loaded_module(parent).unwrap_or(Value::NONE);
                let path = self.get_attr_quiet(parent, sym::PATH)?;
                if let (Some(path), Some((outer, _))) = (path, name.rsplit_once('.')) {
                    self.respread(outer, parent, path)?;
                }
                let folders = path.map_or(Ok(Vec::new()), |path| self.collect(path))?;
                folders.iter().filter_map(|folder| folder.as_str().map(str::to_string)).collect()
            }
        };
        let last = name.rsplit('.').next().unwrap_or(name);
        if let Some(Found::Folders(folders)) = find(self, last, &around)? {
            let list = self.plain(path);
            let known = self.heap.items(list).cloned().unwrap_or_default();
            let known: Vec<&str> = known.iter().filter_map(|known| known.as_str()).collect();
            let new: Vec<String> =
                folders.into_iter().filter(|folder| !known.contains(&folder.as_str())).collect();
            for folder in new {
                let folder = self.heap.str(&folder);
                self.heap.list_push(list, folder);
            }
        }
        self.release(mark);
        Ok(())
    }

    /// `sys.path`
    fn search_path(&mut self) -> Result<Vec<String>, Raised> {
        let Some(sys) = self.loaded_module("sys") else {
            return Ok(self.default_path.clone());
        };
        let path = self.heap.intern("path");
        let Some(path) = self.get_attr_quiet(sys, path)? else { return Ok(Vec::new()) };
        let items = self.collect(path)?;
        Ok(items.iter().filter_map(|p| p.as_str().map(str::to_string)).collect())
    }

    /// A new, empty module and its dict. `__spec__` and `__loader__` are made when somebody asks.
    pub fn new_module(&mut self, name: &str) -> (Value, Value) {
        let dict = self.heap.dict(Table::new());
        let text = self.heap.str(name);
        self.heap.namespace_set(dict, sym::NAME, text);
        self.heap.namespace_set(dict, sym::DOC, Value::NONE);
        let package = self.heap.str(name.rsplit_once('.').map_or("", |(p, _)| p));
        self.heap.namespace_set(dict, sym::PACKAGE, package);
        let module = self.heap.module(text, dict);
        (module, dict)
    }

    pub fn remember_module(&mut self, name: &str, module: Value) {
        let (name, modules) = (self.heap.intern(name), self.modules);
        self.heap.namespace_set(modules, name, module);
    }

    fn forget_module(&mut self, name: &str) {
        let (name, modules) = (self.heap.intern(name), self.modules);
        self.heap.namespace_remove(modules, name);
    }

    fn run_module(&mut self, name: &str, found: &FoundSource) -> Result<Value, Raised> {
        let (module, dict) = self.new_module(name);
        let mark = self.kept_mark();
        self.keep(module);
        let file = self.heap.str(&found.path);
        self.heap.namespace_set(dict, sym::FILE, file);
        if let Some(folder) = &found.package_folder {
            let folder = self.heap.str(folder);
            let path = self.heap.list(vec![folder]);
            self.heap.namespace_set(dict, sym::PATH, path);
            let package = self.heap.str(name);
            self.heap.namespace_set(dict, sym::PACKAGE, package);
        }
        self.remember_module(name, module);
        let compile = self.compile;
        self.importing.push(name.to_string());
        let result = compile(self, &found.text, &found.path, CompileMode::Exec, false)
            .and_then(|code| self.run_code(&code, dict, None));
        self.importing.pop();
        if let Err(raised) = result {
            self.forget_module(name);
            return Err(raised);
        }
        self.release(mark);
        // a module may put something else in its place
        Ok(self.loaded_module(name).unwrap_or(module))
    }

    /// `from module import name`
    #[inline(never)]
    pub(super) fn import_from(&mut self, module: Value, name: Sym) -> Result<Value, Raised> {
        if let Some(v) = self.get_attr_quiet(module, name)? {
            return Ok(v);
        }
        let own = match self.get_attr_quiet(module, sym::NAME)? {
            Some(n) => n.as_str().unwrap_or("?").to_string(),
            None => "<unknown module name>".to_string(),
        };
        let text = self.heap.sym_str(name);
        let full = format!("{own}.{text}");
        if let Some(sub) = self.loaded_module(&full) {
            return Ok(sub);
        }
        if self.get_attr_quiet(module, sym::PATH)?.is_some()
            && let Some(sub) = self.import_if_there(&full)?
        {
            return Ok(sub);
        }
        let file = self.get_attr_quiet(module, sym::FILE)?;
        let text = text.to_string();
        let message = self.module_lacks_import(module, &own, &text);
        let raised = self.raise(self.types.import_error, &message);
        let e = self.pending();
        let own = self.heap.str(&own);
        self.heap.set_exception_field(e, field::NAME, own);
        if let Some(file) = file {
            self.heap.set_exception_field(e, field::PATH, file);
        }
        let wanted = self.heap.sym_value(name);
        self.heap.set_exception_field(e, field::NAME_FROM, wanted);
        Err(raised)
    }

    /// Import the submodules that a list of names asks a package for, as `__import__` with a `fromlist` does.
    pub fn import_listed(&mut self, module: Value, list: Value, from_all: bool) -> Result<(), Raised> {
        let mark = self.kept_mark();
        self.keep(module);
        if self.get_attr_quiet(module, sym::PATH)?.is_none() {
            self.release(mark);
            return Ok(());
        }
        let items = self.collect(list)?;
        for &item in &items {
            self.keep(item);
        }
        for item in items {
            let Some(name) = self.intern_plain(item) else {
                let kind = self.type_name(item);
                let place = match self.module_name(module)? {
                    Some(own) if from_all => format!("{own}.__all__"),
                    _ => "``from list''".to_string(),
                };
                return Err(self.type_error(&format!("Item in {place} must be str, not {kind}")));
            };
            let text = self.heap.sym_str(name).to_string();
            if text == "*" {
                if !from_all && let Some(all) = self.get_attr_quiet(module, sym::ALL)? {
                    self.keep(all);
                    self.import_listed(module, all, true)?;
                }
            } else if self.get_attr_quiet(module, name)?.is_none()
                && let Some(own) = self.module_name(module)?
            {
                self.import_if_there(&format!("{own}.{text}"))?;
            }
        }
        self.release(mark);
        Ok(())
    }

    /// `__name__` of a module, if it is a text.
    fn module_name(&mut self, module: Value) -> Result<Option<String>, Raised> {
        Ok(self.get_attr_quiet(module, sym::NAME)?.and_then(|name| name.as_str().map(str::to_string)))
    }

    /// The symbol of a text, or of what is derived from one.
    fn intern_plain(&mut self, value: Value) -> Option<Sym> {
        let plain = self.plain(value);
        self.heap.intern_value(plain)
    }

    /// Import a submodule; `None` if just it does not exist.
    fn import_if_there(&mut self, full: &str) -> Result<Option<Value>, Raised> {
        match self.import_module(full) {
            Ok(module) => Ok(Some(module)),
            Err(raised) => {
                let e = self.pending();
                let missing = self.is_pending_instance(self.types.module_not_found_error)
                    && self.heap.exception_field(e, field::NAME).and_then(Value::as_str) == Some(full);
                if !missing || self.loaded_module(full).is_some() {
                    return Err(raised);
                }
                self.take_pending();
                Ok(None)
            }
        }
    }

    /// Is the module's code still running?
    pub(super) fn is_importing(&self, name: &str) -> bool {
        self.importing.iter().any(|n| n == name)
    }

    /// `from module import *`
    #[inline(never)]
    pub(super) fn import_star(&mut self, module: Value, target: Value) -> Result<(), Raised> {
        let mark = self.kept_mark();
        self.keep(module);
        let names: Vec<Value> = match self.get_attr_quiet(module, sym::ALL)? {
            Some(all) => self.collect(all)?,
            None => {
                let dict = self.heap.as_module(module).map(|m| m.dict);
                let dict = dict.unwrap_or(Value::NONE);
                self.heap
                    .table(dict)
                    .map(|t| {
                        t.iter()
                            .map(|e| e.key)
                            .filter(|k| k.as_str().is_some_and(|s| !s.starts_with('_')))
                            .collect()
                    })
                    .unwrap_or_default()
            }
        };
        for name in names {
            let Some(sym) = self.heap.intern_value(name) else {
                let kind = self.type_name(name);
                let own =
                    self.get_attr_quiet(module, sym::NAME)?.and_then(|n| n.as_str().map(str::to_string));
                let own = own.unwrap_or_else(|| "<unknown module name>".to_string());
                return Err(self.type_error(&format!("Item in {own}.__all__ must be str, not {kind}")));
            };
            let v = self.get_attr(module, sym)?;
            self.set_name(target, sym, v)?;
        }
        self.release(mark);
        Ok(())
    }
}
