//! A whole program from a seed.

use super::expressions::Writer;
use super::tree::{Node, line};
use super::{
    classes, driving, flow, formatting, functions, library, managers, methods, objects, operators, patterns,
    pipelines, raising, records, scopes, statements, tasks,
};

type Piece = fn(&mut Writer) -> Vec<Node>;

const PIECES: &[Piece] = &[
    statements::expressions,
    statements::expressions,
    statements::expressions,
    statements::changes,
    statements::changes,
    statements::unpacking,
    patterns::patterns,
    flow::function,
    flow::function,
    functions::calls,
    functions::small_programs,
    functions::small_programs,
    functions::generator,
    classes::hierarchy,
    classes::hierarchy,
    classes::known_uses,
    tasks::tasks,
    tasks::coroutine,
    driving::asynchronous,
    driving::delegation,
    formatting::formatting,
    library::containers,
    library::containers,
    library::modules,
    managers::managers,
    managers::asynchronous,
    methods::methods,
    methods::methods,
    objects::attributes,
    objects::attributes,
    objects::orders,
    operators::operators,
    operators::conversions,
    patterns::patterns,
    pipelines::pipelines,
    pipelines::pipelines,
    raising::groups,
    raising::splitting,
    raising::chains,
    records::data,
    records::enumerations,
    records::kinds,
    scopes::scopes,
];

/// The program of this seed: the same at every call.
pub fn program(seed: u64) -> Vec<Node> {
    let mut w = Writer::new(seed);
    let mut out = vec![line("from prelude import *")];
    out.extend(statements::variables(&mut w));
    for _ in 0..6 {
        let piece = PIECES[w.rng.below(PIECES.len())];
        out.extend(piece(&mut w));
    }
    out
}
