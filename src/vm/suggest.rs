//! What may have been meant: the words that reports add to errors about names that do not exist.

use super::{Raised, Vm};
use crate::value::exception::field;
use crate::value::text::near;
use crate::value::{Kind, Value};

/// How the nearest name is found: [`near::closest`] or [`near::likeliest`].
type Choose = for<'a> fn(&str, &[&'a str]) -> Option<&'a str>;

impl Vm {
    /// "Did you mean: 'x'?" and the like, for an exception and the traceback it is shown with. `strict`: what
    /// CPython says, for texts that scripts see. Runs script (`__dir__` of the object), whose exceptions are
    /// dropped.
    pub fn suggestion(&mut self, exception: Value, traceback: Value, strict: bool) -> Option<String> {
        if !exception.is_kind(Kind::Instance) {
            return None;
        }
        let mark = self.kept_mark();
        self.keep(exception);
        self.keep(traceback);
        let found = self.suggest(exception, traceback, if strict { near::closest } else { near::likeliest });
        self.release(mark);
        found.unwrap_or_else(|_| {
            self.take_pending();
            None
        })
    }

    fn suggest(
        &mut self,
        exception: Value,
        traceback: Value,
        choose: Choose,
    ) -> Result<Option<String>, Raised> {
        let this_name = self.heap.intern("self");
        let is = |vm: &Vm, class: Value| vm.heap.is_instance(exception, class);
        let known = |name: Option<Value>| name.and_then(Value::as_str).map(str::to_string);
        if is(self, self.types.import_error) {
            let Some(wrong) = known(self.heap.exception_field(exception, field::NAME_FROM)) else {
                return Ok(None);
            };
            let module = known(self.heap.exception_field(exception, field::NAME));
            let Some(module) = module.and_then(|name| self.loaded_module(&name)) else { return Ok(None) };
            let names = self.directory(module)?;
            return Ok(did_you_mean(choose, &wrong, &shown(names, &wrong)));
        }
        if is(self, self.types.attribute_error) {
            let Some(wrong) = known(self.heap.exception_field(exception, field::NAME)) else {
                return Ok(None);
            };
            let Some(object) = self.heap.exception_field(exception, field::OBJ) else { return Ok(None) };
            let mut names = self.directory(object)?;
            // a method may be told the hidden names of its own object
            let own = self.innermost_local(traceback, this_name).is_some_and(|this| this.is(object));
            if !own {
                names = shown(names, &wrong);
            }
            return Ok(did_you_mean(choose, &wrong, &names));
        }
        if is(self, self.types.name_error) {
            let Some(wrong) = known(self.heap.exception_field(exception, field::NAME)) else {
                return Ok(None);
            };
            if let Some(this) = self.innermost_local(traceback, this_name) {
                let name = self.heap.intern(&wrong);
                if self.get_attr_opt(this, name)?.is_some() {
                    return Ok(Some(format!("Did you mean: 'self.{wrong}'?")));
                }
            }
            let names = self.names_at(traceback);
            let near = did_you_mean(choose, &wrong, &names);
            if !is_std(self, &wrong) {
                return Ok(near);
            }
            return Ok(Some(match near {
                Some(near) => format!("{} Or did you forget to import '{wrong}'?", near),
                None => format!("Did you forget to import '{wrong}'?"),
            }));
        }
        Ok(None)
    }

    /// Code and variables of the frame that an exception was raised in.
    fn innermost(&mut self, traceback: Value) -> Option<(Value, Value)> {
        let mut found = None;
        let mut entry = traceback;
        while let Some(at) = self.heap.as_traceback(entry) {
            found = Some((at.code, entry));
            entry = at.next;
        }
        let (code, entry) = found?;
        Some((code, self.locals_dict(entry)))
    }

    fn innermost_local(&mut self, traceback: Value, name: crate::value::Sym) -> Option<Value> {
        let (_, locals) = self.innermost(traceback)?;
        self.heap.namespace_get(locals, name)
    }

    /// The names that could have been meant there: variables, globals, builtins.
    fn names_at(&mut self, traceback: Value) -> Vec<String> {
        let Some((code, locals)) = self.innermost(traceback) else { return Vec::new() };
        let globals = self.heap.as_code(code).map_or(Value::NONE, |code| code.loaded.globals);
        let mut names = Vec::new();
        for dict in [locals, globals, self.builtins] {
            if let Some(table) = self.heap.table(dict) {
                names.extend(table.iter().filter_map(|entry| entry.key.as_str().map(str::to_string)));
            }
        }
        names
    }

    /// `dir(object)`
    fn directory(&mut self, object: Value) -> Result<Vec<String>, Raised> {
        let name = self.heap.intern("dir");
        let Some(dir) = self.heap.namespace_get(self.builtins, name) else { return Ok(Vec::new()) };
        let list = self.call(dir, &[object])?;
        let items = self.heap.items(list).cloned().unwrap_or_default();
        Ok(items.into_iter().filter_map(|item| item.as_str().map(str::to_string)).collect())
    }
}

/// Names that begin with an underscore are offered only to those who wrote one.
fn shown(mut names: Vec<String>, wrong: &str) -> Vec<String> {
    if !wrong.starts_with('_') {
        names.retain(|name| !name.starts_with('_'));
    }
    names
}

fn did_you_mean(choose: Choose, wrong: &str, names: &[String]) -> Option<String> {
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let found = choose(wrong, &names)?;
    Some(format!("Did you mean: '{found}'?"))
}

/// Is there a standard module of this name?
fn is_std(vm: &Vm, name: &str) -> bool {
    !name.starts_with('_') && ((vm.find_std)(name).is_some() || vm.native_modules.contains_key(name))
}
