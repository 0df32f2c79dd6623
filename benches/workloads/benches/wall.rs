//! Wall time of each version of each workload.

use criterion::{Criterion, criterion_group, criterion_main};
use std::hint::black_box;
use workloads::WORKLOADS;

fn closures(criterion: &mut Criterion) {
    for workload in WORKLOADS {
        let mut group = criterion.benchmark_group(workload.name);
        for (version, run) in workload.versions() {
            group.bench_function(version, |bencher| bencher.iter(|| run(black_box(workload.rounds))));
        }
        group.finish();
    }
}

criterion_group!(benches, closures);
criterion_main!(benches);
