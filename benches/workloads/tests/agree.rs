//! The versions of a workload do the same.

use workloads::WORKLOADS;

#[test]
fn versions_agree() {
    for workload in WORKLOADS {
        for rounds in [1, 2, 13, workload.rounds] {
            let [(_, by_hand), versions @ ..] = workload.versions();
            let expected = by_hand(rounds);
            for (version, run) in versions {
                assert_eq!(run(rounds), expected, "{} {version}, {rounds} rounds", workload.name);
            }
        }
    }
}
