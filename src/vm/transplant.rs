//! Classes like those of another interpreter: no body runs, no metaclass is called, nobody hears of them.

use super::attribute::hidden_slots;
use super::{Raised, Vm};
use crate::value::{ClassData, Layout, Sym, Table, Value, builtin_shapes};

/// What decides the layout of a class's instances.
pub struct ClassShell<'a> {
    pub name: &'a str,
    /// Keys of the members of the class and its bases, its own last.
    pub members: Vec<Sym>,
    pub slots_only: bool,
    pub weakly_referable: bool,
    pub inline_slots: u8,
}

impl Vm {
    /// A class without attributes.
    ///
    /// # Errors
    /// `TypeError` for bases that do not go together.
    pub fn class_shell(
        &mut self,
        metaclass: Value,
        bases: &[Value],
        shell: ClassShell<'_>,
    ) -> Result<Value, Raised> {
        let best_base = self.best_base(bases)?;
        let (base_layout, native_base, solid, inherited) = match self.heap.as_class(best_base) {
            Some(base) => (base.layout, base.native_base, base.solid, base.members.len()),
            None => return Err(self.type_error("bases must be types")),
        };
        let layout = if base_layout == Layout::Builtin { Layout::Payload } else { base_layout };
        let mut mro = vec![Value::UNDEF];
        mro.extend(self.merge_mro(bases)?);
        let own_members = shell.members.len() > inherited;
        let inline = shell.inline_slots.max(hidden_slots(layout) as u8);
        let dict = self.heap.dict(Table::new());
        let data = ClassData {
            inline_slots: inline,
            cacheable_slots: inline,
            members: shell.members,
            slots_only: shell.slots_only,
            weakly_referable: shell.weakly_referable,
            native_base,
            solid,
            best_base,
            ..ClassData::new(shell.name, layout, bases.to_vec(), mro, dict)
        };
        let plain = metaclass.is(self.types.type_);
        let shape = if plain { builtin_shapes::TYPE } else { self.root_shape(metaclass) };
        let class = self.heap.class(shape, data);
        let root = self.heap.shapes.root(class, super::class::hidden_keys(layout), false);
        if let Some(c) = self.heap.as_class_mut(class) {
            c.root_shape = root;
            c.mro[0] = class;
            if own_members {
                c.solid = class;
            }
        }
        for &base in bases {
            if let Some(b) = self.heap.as_class_mut(base) {
                b.subclasses.push(class);
            }
        }
        Ok(class)
    }

    /// Give a class the attributes that it is to have, and no others.
    pub fn fill_class_shell(&mut self, class: Value, qualname: Value, entries: &[(Value, Value)]) {
        let Some(c) = self.heap.as_class_mut(class) else { return };
        c.qualname = qualname;
        let dict = c.dict;
        if let Some(table) = self.heap.table_mut(dict) {
            table.clear();
        }
        for &(key, value) in entries {
            if let Some(name) = self.heap.intern_value(key) {
                self.heap.namespace_set(dict, name, value);
            }
        }
        self.bump_epoch();
        self.refresh_hooks(class);
    }

    /// Replace an attribute of a class that is plain data, and was so before.
    pub fn replace_class_data(&mut self, class: Value, name: Sym, value: Value) {
        let Some(dict) = self.heap.as_class(class).map(|c| c.dict) else { return };
        self.heap.namespace_set(dict, name, value);
        self.bump_epoch();
    }
}
