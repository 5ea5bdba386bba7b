//! `aw sim`: a script in a simulated world, once or under many seeds.

use crate::arguments::{Arguments, Simulation};
use crate::run::{self, Setting};
use aw::embed::Capture;
use aw::system::{Native, Sim, SimOptions, Stream, System};

/// Run the script as the command line asks; gives the exit status.
pub fn simulate(mut system: Native, arguments: &Arguments, simulation: &Simulation) -> i32 {
    if simulation.seeds == 1 {
        let setting = setting(simulation, simulation.seed);
        let status = run::run(world(simulation.seed), arguments, setting);
        if status != 0 && simulation.strict {
            say(&mut system, &repeat(arguments, simulation, simulation.seed));
        }
        return status;
    }
    let mut failed = Vec::new();
    let mut tried = 0;
    for seed in (simulation.seed..=u64::MAX).take(simulation.seeds) {
        tried += 1;
        let (output, errors) = (Capture::new(), Capture::new());
        let mut setting = setting(simulation, seed);
        setting.outputs = Some((output.clone(), errors.clone()));
        let status = run::run(world(seed), arguments, setting);
        if status == 0 {
            continue;
        }
        failed.push(seed);
        if failed.len() == 1 {
            // the first failure is shown whole, the others by their number
            let printed = system.print(Stream::Output, output.take().as_bytes());
            if printed.and_then(|()| system.flush(Stream::Output)).is_err() {
                return 141;
            }
            say(&mut system, &errors.take());
            say(&mut system, &repeat(arguments, simulation, seed));
        }
        if simulation.until_fail {
            break;
        }
    }
    let text = match failed.len() {
        0 => format!("aw sim: {tried} seeds, none failed\n"),
        _ if simulation.until_fail && tried == 1 => "aw sim: the first seed failed\n".to_string(),
        _ if simulation.until_fail => format!("aw sim: {tried} seeds, the last one failed\n"),
        count => {
            let shown: Vec<String> = failed.iter().take(SHOWN).map(u64::to_string).collect();
            let more = if count > SHOWN { ", …" } else { "" };
            format!("aw sim: {tried} seeds, {count} failed: {}{more}\n", shown.join(", "))
        }
    };
    say(&mut system, &text);
    i32::from(!failed.is_empty())
}

/// How many failing seeds are named.
const SHOWN: usize = 20;

fn world(seed: u64) -> Sim {
    Sim::over(SimOptions { seed, ..SimOptions::default() }, Native::new())
}

fn setting(simulation: &Simulation, seed: u64) -> Setting {
    Setting { seed: Some(seed), shuffle: simulation.strict.then_some(seed), outputs: None, timeline: None }
}

fn say(system: &mut Native, text: &str) {
    // nobody is left to tell if this fails
    let _ = system.print(Stream::Error, text.as_bytes());
}

/// The command that gives the same run again.
fn repeat(arguments: &Arguments, simulation: &Simulation, seed: u64) -> String {
    let strict = if simulation.strict { " --strict" } else { "" };
    let what = run::words(arguments);
    format!("aw sim: seed {seed} failed; the same again: aw sim{strict} --seed {seed} {what}\n")
}
