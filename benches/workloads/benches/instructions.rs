//! Instructions of each version of each workload, counted by callgrind; the order is that of [`WORKLOADS`].

use gungraun::prelude::*;
use workloads::{Outcome, WORKLOADS};

type Run = (fn(i64) -> Outcome, i64);

#[library_benchmark]
#[benches::by_hand(iter = WORKLOADS.iter().map(|workload| (workload.by_hand, workload.rounds)))]
#[benches::pydef(iter = WORKLOADS.iter().map(|workload| (workload.pydef, workload.rounds)))]
#[benches::workaround(iter = WORKLOADS.iter().map(|workload| (workload.workaround, workload.rounds)))]
fn run((version, rounds): Run) -> Outcome {
    version(rounds)
}

library_benchmark_group!(name = closures, benchmarks = run);

main!(library_benchmark_groups = closures);
