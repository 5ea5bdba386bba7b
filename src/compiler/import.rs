//! Imports.

use super::Compiler;
use super::scope::ScopeKind;
use crate::bytecode::op::{NO_REG, Op, Reg};
use crate::source::Span;
use crate::syntax::ast::{Alias, Name};

impl<'a> Compiler<'a> {
    pub(super) fn import(&mut self, aliases: &'a [Alias<'a>], span: Span) {
        for alias in aliases {
            let leaf = alias.as_name.is_some();
            let target = alias.as_name.unwrap_or(alias.name[0]);
            let name = self.dotted(alias.name);
            let mark = self.unit.top;
            let dst = match self.register_of(target) {
                Some(reg) => reg,
                None => self.unit.temp(span),
            };
            self.import_module(dst, 0, leaf, name, span);
            self.store_name(target, dst, span);
            self.unit.release(mark);
        }
    }

    pub(super) fn import_from(
        &mut self,
        module: &'a [Name],
        level: u32,
        aliases: &'a [Alias<'a>],
        span: Span,
    ) {
        let base = self.unit.temp(span);
        let name = self.dotted(module);
        self.import_module(base, level, true, name, span);
        if aliases.is_empty() {
            let in_class = self.scopes.get(self.unit.scope).kind == ScopeKind::Class;
            let namespace = if in_class || self.unit.has_namespace { 0 } else { NO_REG };
            return self.emit(Op::ImportStar { module: base, namespace }, span);
        }
        for alias in aliases {
            let target = alias.as_name.unwrap_or(alias.name[0]);
            let mark = self.unit.top;
            let dst = match self.register_of(target) {
                Some(reg) => reg,
                None => self.unit.temp(span),
            };
            let name = self.name_index(alias.name[0], span);
            self.emit(Op::ImportFrom { dst, module: base, name }, alias.span);
            self.store_name(target, dst, span);
            self.unit.release(mark);
        }
    }

    fn import_module(&mut self, dst: Reg, level: u32, leaf: bool, name: Name, span: Span) {
        let name = u32::from(self.name_index(name, span));
        let Ok(level) = u8::try_from(level) else {
            return self.error("AW0205", "too many leading dots in an import".into(), span, "");
        };
        self.emit(Op::Import { dst, level, leaf, name }, span);
    }

    fn dotted(&mut self, parts: &[Name]) -> Name {
        if let [one] = parts {
            return *one;
        }
        let text = parts.iter().map(|&p| &**self.names.text(p)).collect::<Vec<_>>().join(".");
        self.names.intern(&text)
    }
}
