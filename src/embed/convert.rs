//! Values on their way between Rust and scripts.
//!
//! Everything goes through [`Dynamic`], which is what a value is to a host: small things by value,
//! everything else by handle.

use super::context::Ctx;
use super::error::{Error, Result};
use super::handle::Object;
use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasher, Hash};

/// A value of a script, of whatever type.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Dynamic {
    None,
    Bool(bool),
    /// An `int` of 64 bits; larger ones are objects.
    Int(i64),
    Float(f64),
    Str(String),
    Bytes(Vec<u8>),
    /// Anything else.
    Object(Object),
}

/// A Rust type that a script's value can become.
pub trait FromAw: Sized {
    /// What a value must be, for messages: `"int"`.
    const EXPECTS: &'static str;

    /// The value as this type.
    ///
    /// # Errors
    /// [`ErrorKind::Convert`](super::ErrorKind::Convert), if it is none.
    fn from_aw(cx: &mut Ctx<'_>, value: Dynamic) -> Result<Self>;
}

/// A Rust type that can become a script's value.
pub trait ToAw {
    /// The value for the script.
    fn to_aw(self, cx: &mut Ctx<'_>) -> Result<Dynamic>;
}

/// What a call passes: a tuple of up to eight values.
pub trait Arguments {
    /// The values, in order.
    fn into_values(self, cx: &mut Ctx<'_>) -> Result<Vec<Dynamic>>;
}

/// "expected int, got str"
fn mismatch<T: FromAw>(cx: &mut Ctx<'_>, value: &Dynamic) -> Error {
    let got = cx.type_name(value);
    Error::convert(format!("expected {}, got {got}", T::EXPECTS))
}

macro_rules! integers {
    ($($type:ty),*) => { $(
        impl FromAw for $type {
            const EXPECTS: &'static str = "int";
            fn from_aw(cx: &mut Ctx<'_>, value: Dynamic) -> Result<$type> {
                let value = cx.plain(value)?;
                match &value {
                    Dynamic::Int(i) => <$type>::try_from(*i).map_err(|_| {
                        Error::convert(format!("{i} does not fit into {}", stringify!($type)))
                    }),
                    Dynamic::Bool(b) => Ok(<$type>::from(*b)),
                    Dynamic::Object(object) => {
                        let text = cx.int_digits(object)?.ok_or_else(|| mismatch::<$type>(cx, &value))?;
                        text.parse().map_err(|_| Error::convert(format!("{text} does not fit into {}", stringify!($type))))
                    }
                    _ => Err(mismatch::<$type>(cx, &value)),
                }
            }
        }
        impl ToAw for $type {
            fn to_aw(self, cx: &mut Ctx<'_>) -> Result<Dynamic> {
                match i64::try_from(self) {
                    Ok(i) => Ok(Dynamic::Int(i)),
                    Err(_) => cx.big_int(&self.to_string()).map(Dynamic::Object),
                }
            }
        }
    )* };
}

integers!(i32, i64, u32, u64, usize);

impl FromAw for f64 {
    const EXPECTS: &'static str = "float";
    fn from_aw(cx: &mut Ctx<'_>, value: Dynamic) -> Result<f64> {
        let value = cx.plain(value)?;
        match &value {
            Dynamic::Float(f) => Ok(*f),
            Dynamic::Int(i) => Ok(*i as f64),
            Dynamic::Bool(b) => Ok(f64::from(u8::from(*b))),
            Dynamic::Object(object) => match cx.int_digits(object)? {
                Some(text) => match text.parse::<f64>() {
                    Ok(f) if f.is_finite() => Ok(f),
                    Ok(_) | Err(_) => Err(Error::convert("int too large to convert to float")),
                },
                None => Err(mismatch::<f64>(cx, &value)),
            },
            _ => Err(mismatch::<f64>(cx, &value)),
        }
    }
}

impl ToAw for f64 {
    fn to_aw(self, _: &mut Ctx<'_>) -> Result<Dynamic> {
        Ok(Dynamic::Float(self))
    }
}

impl FromAw for bool {
    const EXPECTS: &'static str = "bool";
    fn from_aw(cx: &mut Ctx<'_>, value: Dynamic) -> Result<bool> {
        match value {
            Dynamic::Bool(b) => Ok(b),
            other => Err(mismatch::<bool>(cx, &other)),
        }
    }
}

impl ToAw for bool {
    fn to_aw(self, _: &mut Ctx<'_>) -> Result<Dynamic> {
        Ok(Dynamic::Bool(self))
    }
}

impl FromAw for String {
    const EXPECTS: &'static str = "str";
    fn from_aw(cx: &mut Ctx<'_>, value: Dynamic) -> Result<String> {
        match cx.plain(value)? {
            Dynamic::Str(text) => Ok(text),
            other => Err(mismatch::<String>(cx, &other)),
        }
    }
}

impl ToAw for String {
    fn to_aw(self, _: &mut Ctx<'_>) -> Result<Dynamic> {
        Ok(Dynamic::Str(self))
    }
}

impl ToAw for &str {
    fn to_aw(self, _: &mut Ctx<'_>) -> Result<Dynamic> {
        Ok(Dynamic::Str(self.to_string()))
    }
}

impl FromAw for () {
    const EXPECTS: &'static str = "anything";
    /// Any value will do: the host does not want it.
    fn from_aw(_: &mut Ctx<'_>, _: Dynamic) -> Result<()> {
        Ok(())
    }
}

impl ToAw for () {
    fn to_aw(self, _: &mut Ctx<'_>) -> Result<Dynamic> {
        Ok(Dynamic::None)
    }
}

impl<T: FromAw> FromAw for Option<T> {
    const EXPECTS: &'static str = T::EXPECTS;
    fn from_aw(cx: &mut Ctx<'_>, value: Dynamic) -> Result<Option<T>> {
        match value {
            Dynamic::None => Ok(None),
            other => T::from_aw(cx, other).map(Some),
        }
    }
}

impl<T: ToAw> ToAw for Option<T> {
    fn to_aw(self, cx: &mut Ctx<'_>) -> Result<Dynamic> {
        match self {
            Some(value) => value.to_aw(cx),
            None => Ok(Dynamic::None),
        }
    }
}

impl FromAw for Vec<u8> {
    const EXPECTS: &'static str = "bytes";
    fn from_aw(cx: &mut Ctx<'_>, value: Dynamic) -> Result<Vec<u8>> {
        match cx.plain(value)? {
            Dynamic::Bytes(bytes) => Ok(bytes),
            other => Err(mismatch::<Vec<u8>>(cx, &other)),
        }
    }
}

impl ToAw for Vec<u8> {
    fn to_aw(self, _: &mut Ctx<'_>) -> Result<Dynamic> {
        Ok(Dynamic::Bytes(self))
    }
}

impl<T: FromAw> FromAw for Vec<T> {
    const EXPECTS: &'static str = "list";
    /// From any iterable but text, whose letters are seldom what is meant.
    fn from_aw(cx: &mut Ctx<'_>, value: Dynamic) -> Result<Vec<T>> {
        match &value {
            Dynamic::Object(object) => {
                let items = cx.items(object).map_err(|_| mismatch::<Vec<T>>(cx, &value))?;
                items.into_iter().map(|item| T::from_aw(cx, item)).collect()
            }
            _ => Err(mismatch::<Vec<T>>(cx, &value)),
        }
    }
}

impl<T: ToAw> ToAw for Vec<T> {
    fn to_aw(self, cx: &mut Ctx<'_>) -> Result<Dynamic> {
        let items = self.into_iter().map(|item| item.to_aw(cx)).collect::<Result<Vec<Dynamic>>>()?;
        cx.list(items).map(Dynamic::Object)
    }
}

fn pairs<K: FromAw, V: FromAw, M: FromIterator<(K, V)> + FromAw>(
    cx: &mut Ctx<'_>,
    value: Dynamic,
) -> Result<M> {
    let entries = match &value {
        Dynamic::Object(object) => cx.entries(object)?,
        _ => None,
    };
    let Some(entries) = entries else { return Err(mismatch::<M>(cx, &value)) };
    entries.into_iter().map(|(k, v)| Ok((K::from_aw(cx, k)?, V::from_aw(cx, v)?))).collect()
}

fn dict<K: ToAw, V: ToAw>(cx: &mut Ctx<'_>, entries: impl Iterator<Item = (K, V)>) -> Result<Dynamic> {
    let entries = entries
        .map(|(k, v)| Ok((k.to_aw(cx)?, v.to_aw(cx)?)))
        .collect::<Result<Vec<(Dynamic, Dynamic)>>>()?;
    cx.dict(entries).map(Dynamic::Object)
}

impl<K: FromAw + Eq + Hash, V: FromAw, S: BuildHasher + Default> FromAw for HashMap<K, V, S> {
    const EXPECTS: &'static str = "dict";
    fn from_aw(cx: &mut Ctx<'_>, value: Dynamic) -> Result<HashMap<K, V, S>> {
        pairs(cx, value)
    }
}

impl<K: ToAw, V: ToAw, S> ToAw for HashMap<K, V, S> {
    fn to_aw(self, cx: &mut Ctx<'_>) -> Result<Dynamic> {
        dict(cx, self.into_iter())
    }
}

impl<K: FromAw + Ord, V: FromAw> FromAw for BTreeMap<K, V> {
    const EXPECTS: &'static str = "dict";
    fn from_aw(cx: &mut Ctx<'_>, value: Dynamic) -> Result<BTreeMap<K, V>> {
        pairs(cx, value)
    }
}

impl<K: ToAw, V: ToAw> ToAw for BTreeMap<K, V> {
    fn to_aw(self, cx: &mut Ctx<'_>) -> Result<Dynamic> {
        dict(cx, self.into_iter())
    }
}

impl FromAw for Dynamic {
    const EXPECTS: &'static str = "anything";
    fn from_aw(_: &mut Ctx<'_>, value: Dynamic) -> Result<Dynamic> {
        Ok(value)
    }
}

impl ToAw for Dynamic {
    fn to_aw(self, _: &mut Ctx<'_>) -> Result<Dynamic> {
        Ok(self)
    }
}

impl FromAw for Object {
    const EXPECTS: &'static str = "anything";
    fn from_aw(cx: &mut Ctx<'_>, value: Dynamic) -> Result<Object> {
        cx.object(value)
    }
}

impl ToAw for Object {
    fn to_aw(self, _: &mut Ctx<'_>) -> Result<Dynamic> {
        Ok(Dynamic::Object(self))
    }
}

impl ToAw for &Object {
    fn to_aw(self, _: &mut Ctx<'_>) -> Result<Dynamic> {
        Ok(Dynamic::Object(self.clone()))
    }
}

impl Arguments for () {
    fn into_values(self, _: &mut Ctx<'_>) -> Result<Vec<Dynamic>> {
        Ok(Vec::new())
    }
}

macro_rules! tuples {
    ($($count:literal: $($type:ident $index:tt),+;)*) => { $(
        impl<$($type: FromAw),+> FromAw for ($($type,)+) {
            const EXPECTS: &'static str = "tuple";
            fn from_aw(cx: &mut Ctx<'_>, value: Dynamic) -> Result<($($type,)+)> {
                let items = match &value {
                    Dynamic::Object(object) => cx.items(object).map_err(|_| mismatch::<($($type,)+)>(cx, &value))?,
                    _ => return Err(mismatch::<($($type,)+)>(cx, &value)),
                };
                let found = items.len();
                let items: [Dynamic; $count] = items.try_into().map_err(|_| {
                    Error::convert(format!("expected {} items, got {found}", $count))
                })?;
                let mut items = items.into_iter();
                Ok(($({
                    let item = items.next().expect("the array has as many items as the tuple");
                    <$type>::from_aw(cx, item)?
                },)+))
            }
        }
        impl<$($type: ToAw),+> ToAw for ($($type,)+) {
            fn to_aw(self, cx: &mut Ctx<'_>) -> Result<Dynamic> {
                let items = vec![$(self.$index.to_aw(cx)?),+];
                cx.tuple(items).map(Dynamic::Object)
            }
        }
        impl<$($type: ToAw),+> Arguments for ($($type,)+) {
            fn into_values(self, cx: &mut Ctx<'_>) -> Result<Vec<Dynamic>> {
                Ok(vec![$(self.$index.to_aw(cx)?),+])
            }
        }
    )* };
}

tuples! {
    1: A 0;
    2: A 0, B 1;
    3: A 0, B 1, C 2;
    4: A 0, B 1, C 2, D 3;
    5: A 0, B 1, C 2, D 3, E 4;
    6: A 0, B 1, C 2, D 3, E 4, F 5;
    7: A 0, B 1, C 2, D 3, E 4, F 5, G 6;
    8: A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7;
}
