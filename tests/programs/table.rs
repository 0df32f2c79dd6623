//! The table of programs, one line each. A program stands under `compiled!`, or under `later!` until `pydef!` can
//! compile it: a line moves from one to the other as it is.

use crate::harness::Program;

/// Each program becomes a module `folder::name` that holds what `pydef!` makes of it. The call is passed through
/// whole, so that an error in a program stands at its line in the table and not in here.
macro_rules! compiled {
    ($($folder:ident { $($name:ident: $call:item)* })*) => {
        $(mod $folder {
            $(pub mod $name {
                use closure_runtime::pydef;
                $call
                // In the module, because a `def` is private to where the macro stands.
                pub const MAIN: fn() = __main__;
            })*
        })*
        pub const COMPILED: &[Program] = &[$($(Program {
            path: concat!(stringify!($folder), "/", stringify!($name), ".py"),
            main: $folder::$name::MAIN,
        },)*)*];
    };
}

/// Only names the programs.
macro_rules! later {
    ($($folder:ident { $($name:ident: $call:item)* })*) => {
        pub const LATER: &[&str] = &[$($(concat!(stringify!($folder), "/", stringify!($name), ".py"),)*)*];
    };
}

compiled! {
    seeds {
        create_logger: pydef!(include_str!("seeds/create_logger.py"));
        multiplier: pydef!(include_str!("seeds/multiplier.py"));
        outer_function: pydef!(include_str!("seeds/outer_function.py"));
        rate_limiter: pydef!(include_str!("seeds/rate_limiter.py"));
    }
    scope {
        builtin_shadowed: pydef!(include_str!("scope/builtin_shadowed.py"));
        capture_in_default_expression: pydef!(include_str!("scope/capture_in_default_expression.py"));
        capture_parameter: pydef!(include_str!("scope/capture_parameter.py"));
        capture_three_deep: pydef!(include_str!("scope/capture_three_deep.py"));
        cell_in_loop_body: pydef!(include_str!("scope/cell_in_loop_body.py"));
        comprehension_condition_captures: pydef!(include_str!("scope/comprehension_condition_captures.py"));
        comprehension_reads_enclosing: pydef!(include_str!("scope/comprehension_reads_enclosing.py"));
        comprehension_scope: pydef!(include_str!("scope/comprehension_scope.py"));
        deep_chain_of_writes: pydef!(include_str!("scope/deep_chain_of_writes.py"));
        early_binding_default: pydef!(include_str!("scope/early_binding_default.py"));
        early_binding_factory: pydef!(include_str!("scope/early_binding_factory.py"));
        enclosing_variable_read_too_early: pydef!(include_str!("scope/enclosing_variable_read_too_early.py"));
        free_variable_through_calls: pydef!(include_str!("scope/free_variable_through_calls.py"));
        function_defined_in_branch: pydef!(include_str!("scope/function_defined_in_branch.py"));
        functions_redefined_between_calls: pydef!(include_str!("scope/functions_redefined_between_calls.py"));
        global_in_one_of_two_siblings: pydef!(include_str!("scope/global_in_one_of_two_siblings.py"));
        global_skips_enclosing_variable: pydef!(include_str!("scope/global_skips_enclosing_variable.py"));
        global_written_by_factory: pydef!(include_str!("scope/global_written_by_factory.py"));
        increment_decrement_get: pydef!(include_str!("scope/increment_decrement_get.py"));
        independent_activations: pydef!(include_str!("scope/independent_activations.py"));
        inner_reads_without_nonlocal: pydef!(include_str!("scope/inner_reads_without_nonlocal.py"));
        keyword_names_of_rust: pydef!(include_str!("scope/keyword_names_of_rust.py"));
        lambda_in_lambda: pydef!(include_str!("scope/lambda_in_lambda.py"));
        lambda_scope: pydef!(include_str!("scope/lambda_scope.py"));
        late_binding: pydef!(include_str!("scope/late_binding.py"));
        late_binding_lambda: pydef!(include_str!("scope/late_binding_lambda.py"));
        nested_comprehension_lambda: pydef!(include_str!("scope/nested_comprehension_lambda.py"));
        nonlocal_at_every_level: pydef!(include_str!("scope/nonlocal_at_every_level.py"));
        nonlocal_counter: pydef!(include_str!("scope/nonlocal_counter.py"));
        nonlocal_counter_annotated: pydef!(include_str!("scope/nonlocal_counter_annotated.py"));
        nonlocal_in_branch: pydef!(include_str!("scope/nonlocal_in_branch.py"));
        nonlocal_string: pydef!(include_str!("scope/nonlocal_string.py"));
        nonlocal_two_levels_up: pydef!(include_str!("scope/nonlocal_two_levels_up.py"));
        parameter_shadows_captured: pydef!(include_str!("scope/parameter_shadows_captured.py"));
        parameter_that_is_rebound_and_captured: pydef!(include_str!("scope/parameter_that_is_rebound_and_captured.py"));
        redefined_function: pydef!(include_str!("scope/redefined_function.py"));
        same_name_in_two_functions: pydef!(include_str!("scope/same_name_in_two_functions.py"));
        shadowing: pydef!(include_str!("scope/shadowing.py"));
        siblings_share_one_cell: pydef!(include_str!("scope/siblings_share_one_cell.py"));
        two_activations_write_one_variable: pydef!(include_str!("scope/two_activations_write_one_variable.py"));
        underscore_names: pydef!(include_str!("scope/underscore_names.py"));
    }
    functions {
        ackermann: pydef!(include_str!("functions/ackermann.py"));
        annotated_strings: pydef!(include_str!("functions/annotated_strings.py"));
        annotated_twin_of_multiplier: pydef!(include_str!("functions/annotated_twin_of_multiplier.py"));
        attribute_called_and_rules: pydef!(include_str!("functions/attribute_called_and_rules.py"));
        averager: pydef!(include_str!("functions/averager.py"));
        bare_return: pydef!(include_str!("functions/bare_return.py"));
        call_order: pydef!(include_str!("functions/call_order.py"));
        callback_left_out: pydef!(include_str!("functions/callback_left_out.py"));
        closure_as_argument: pydef!(include_str!("functions/closure_as_argument.py"));
        closure_keeps_container: pydef!(include_str!("functions/closure_keeps_container.py"));
        compose: pydef!(include_str!("functions/compose.py"));
        compose_many: pydef!(include_str!("functions/compose_many.py"));
        curry: pydef!(include_str!("functions/curry.py"));
        default_lambda: pydef!(include_str!("functions/default_lambda.py"));
        default_refers_to_function: pydef!(include_str!("functions/default_refers_to_function.py"));
        defaults: pydef!(include_str!("functions/defaults.py"));
        defaults_nested: pydef!(include_str!("functions/defaults_nested.py"));
        derivative: pydef!(include_str!("functions/derivative.py"));
        function_alias: pydef!(include_str!("functions/function_alias.py"));
        function_attributes: pydef!(include_str!("functions/function_attributes.py"));
        function_passed_itself: pydef!(include_str!("functions/function_passed_itself.py"));
        function_returning_functions: pydef!(include_str!("functions/function_returning_functions.py"));
        gcd_annotated: pydef!(include_str!("functions/gcd_annotated.py"));
        generic_closure: pydef!(include_str!("functions/generic_closure.py"));
        higher_order_apply: pydef!(include_str!("functions/higher_order_apply.py"));
        immediately_called: pydef!(include_str!("functions/immediately_called.py"));
        implicit_none: pydef!(include_str!("functions/implicit_none.py"));
        keyword_only: pydef!(include_str!("functions/keyword_only.py"));
        keyword_only_nested: pydef!(include_str!("functions/keyword_only_nested.py"));
        keyword_order_of_evaluation: pydef!(include_str!("functions/keyword_order_of_evaluation.py"));
        keywords: pydef!(include_str!("functions/keywords.py"));
        lambda_basic: pydef!(include_str!("functions/lambda_basic.py"));
        lambda_defaults_and_keywords: pydef!(include_str!("functions/lambda_defaults_and_keywords.py"));
        memo_fibonacci: pydef!(include_str!("functions/memo_fibonacci.py"));
        mutual_recursion: pydef!(include_str!("functions/mutual_recursion.py"));
        mutual_recursion_top_level: pydef!(include_str!("functions/mutual_recursion_top_level.py"));
        named_underscore: pydef!(include_str!("functions/named_underscore.py"));
        nested_call_only: pydef!(include_str!("functions/nested_call_only.py"));
        observer: pydef!(include_str!("functions/observer.py"));
        permutations: pydef!(include_str!("functions/permutations.py"));
        polynomial: pydef!(include_str!("functions/polynomial.py"));
        positional_only: pydef!(include_str!("functions/positional_only.py"));
        positional_only_and_keyword_only: pydef!(include_str!("functions/positional_only_and_keyword_only.py"));
        predicate_combinators: pydef!(include_str!("functions/predicate_combinators.py"));
        rate_limiter_with_reset: pydef!(include_str!("functions/rate_limiter_with_reset.py"));
        recursion_depth_first: pydef!(include_str!("functions/recursion_depth_first.py"));
        recursion_factorial: pydef!(include_str!("functions/recursion_factorial.py"));
        recursion_hanoi: pydef!(include_str!("functions/recursion_hanoi.py"));
        recursion_nested: pydef!(include_str!("functions/recursion_nested.py"));
        recursion_with_accumulator: pydef!(include_str!("functions/recursion_with_accumulator.py"));
        return_none_early: pydef!(include_str!("functions/return_none_early.py"));
        running_total: pydef!(include_str!("functions/running_total.py"));
        sometimes_none: pydef!(include_str!("functions/sometimes_none.py"));
        state_machine: pydef!(include_str!("functions/state_machine.py"));
        unused_closure: pydef!(include_str!("functions/unused_closure.py"));
    }
    control {
        and_or_return_operands: pydef!(include_str!("control/and_or_return_operands.py"));
        assert_fails: pydef!(include_str!("control/assert_fails.py"));
        assert_fails_bare: pydef!(include_str!("control/assert_fails_bare.py"));
        assert_passes: pydef!(include_str!("control/assert_passes.py"));
        break_continue: pydef!(include_str!("control/break_continue.py"));
        chained_comparison: pydef!(include_str!("control/chained_comparison.py"));
        chained_comparison_evaluates_once: pydef!(include_str!("control/chained_comparison_evaluates_once.py"));
        collatz: pydef!(include_str!("control/collatz.py"));
        conditional_expression: pydef!(include_str!("control/conditional_expression.py"));
        fizzbuzz: pydef!(include_str!("control/fizzbuzz.py"));
        for_else: pydef!(include_str!("control/for_else.py"));
        for_over_closure_calls: pydef!(include_str!("control/for_over_closure_calls.py"));
        function_after_return: pydef!(include_str!("control/function_after_return.py"));
        if_elif_else: pydef!(include_str!("control/if_elif_else.py"));
        loop_variable_after_loop: pydef!(include_str!("control/loop_variable_after_loop.py"));
        nested_loops: pydef!(include_str!("control/nested_loops.py"));
        one_line_bodies: pydef!(include_str!("control/one_line_bodies.py"));
        pass_and_docstring_only: pydef!(include_str!("control/pass_and_docstring_only.py"));
        return_from_nested_loops: pydef!(include_str!("control/return_from_nested_loops.py"));
        short_circuit: pydef!(include_str!("control/short_circuit.py"));
        truthiness: pydef!(include_str!("control/truthiness.py"));
        truthiness_of_empty_displays: pydef!(include_str!("control/truthiness_of_empty_displays.py"));
        while_else: pydef!(include_str!("control/while_else.py"));
        while_with_condition_call: pydef!(include_str!("control/while_with_condition_call.py"));
    }
    assign {
        annotated: pydef!(include_str!("assign/annotated.py"));
        assign_then_capture_then_assign: pydef!(include_str!("assign/assign_then_capture_then_assign.py"));
        augmented_all: pydef!(include_str!("assign/augmented_all.py"));
        augmented_list_in_place: pydef!(include_str!("assign/augmented_list_in_place.py"));
        augmented_subscript: pydef!(include_str!("assign/augmented_subscript.py"));
        chained: pydef!(include_str!("assign/chained.py"));
        chained_alias: pydef!(include_str!("assign/chained_alias.py"));
        loop_target_captured: pydef!(include_str!("assign/loop_target_captured.py"));
        order_of_targets: pydef!(include_str!("assign/order_of_targets.py"));
        retyped_name: pydef!(include_str!("assign/retyped_name.py"));
        retyped_parameter: pydef!(include_str!("assign/retyped_parameter.py"));
        swap: pydef!(include_str!("assign/swap.py"));
        unpack_nested: pydef!(include_str!("assign/unpack_nested.py"));
        unpack_starred: pydef!(include_str!("assign/unpack_starred.py"));
        unpack_to_nonlocal: pydef!(include_str!("assign/unpack_to_nonlocal.py"));
        unpack_tuple: pydef!(include_str!("assign/unpack_tuple.py"));
    }
    numbers {
        bit_operators: pydef!(include_str!("numbers/bit_operators.py"));
        bool_arithmetic: pydef!(include_str!("numbers/bool_arithmetic.py"));
        comparisons_mixed: pydef!(include_str!("numbers/comparisons_mixed.py"));
        division_by_zero: pydef!(include_str!("numbers/division_by_zero.py"));
        float_division_by_zero: pydef!(include_str!("numbers/float_division_by_zero.py"));
        float_repr: pydef!(include_str!("numbers/float_repr.py"));
        floor_division_signs: pydef!(include_str!("numbers/floor_division_signs.py"));
        int_meets_float: pydef!(include_str!("numbers/int_meets_float.py"));
        int_operators: pydef!(include_str!("numbers/int_operators.py"));
        modulo_by_zero: pydef!(include_str!("numbers/modulo_by_zero.py"));
        power: pydef!(include_str!("numbers/power.py"));
        precedence: pydef!(include_str!("numbers/precedence.py"));
        rounding: pydef!(include_str!("numbers/rounding.py"));
        temperature: pydef!(include_str!("numbers/temperature.py"));
        true_division: pydef!(include_str!("numbers/true_division.py"));
        underscores_and_bases: pydef!(include_str!("numbers/underscores_and_bases.py"));
    }
    text {
        caesar: pydef!(include_str!("text/caesar.py"));
        comparison: pydef!(include_str!("text/comparison.py"));
        concatenate_and_repeat: pydef!(include_str!("text/concatenate_and_repeat.py"));
        docstrings: pydef!(include_str!("text/docstrings.py"));
        escapes: pydef!(include_str!("text/escapes.py"));
        format_builtin: pydef!(include_str!("text/format_builtin.py"));
        format_method: pydef!(include_str!("text/format_method.py"));
        format_templates: pydef!(include_str!("text/format_templates.py"));
        fstring_basic: pydef!(include_str!("text/fstring_basic.py"));
        fstring_conversions: pydef!(include_str!("text/fstring_conversions.py"));
        fstring_debug: pydef!(include_str!("text/fstring_debug.py"));
        fstring_multiline_expression: pydef!(include_str!("text/fstring_multiline_expression.py"));
        fstring_nested_expressions: pydef!(include_str!("text/fstring_nested_expressions.py"));
        fstring_nested_spec: pydef!(include_str!("text/fstring_nested_spec.py"));
        fstring_numbers_in_text: pydef!(include_str!("text/fstring_numbers_in_text.py"));
        fstring_specs: pydef!(include_str!("text/fstring_specs.py"));
        html_tags: pydef!(include_str!("text/html_tags.py"));
        implicit_concatenation: pydef!(include_str!("text/implicit_concatenation.py"));
        in_place: pydef!(include_str!("text/in_place.py"));
        indexing_and_slices: pydef!(include_str!("text/indexing_and_slices.py"));
        iteration_and_membership: pydef!(include_str!("text/iteration_and_membership.py"));
        percent_formatting: pydef!(include_str!("text/percent_formatting.py"));
        print_containers_of_functions_results: pydef!(include_str!("text/print_containers_of_functions_results.py"));
        print_sep_end: pydef!(include_str!("text/print_sep_end.py"));
        raw_strings: pydef!(include_str!("text/raw_strings.py"));
        str_case_methods: pydef!(include_str!("text/str_case_methods.py"));
        str_padding: pydef!(include_str!("text/str_padding.py"));
        str_search_methods: pydef!(include_str!("text/str_search_methods.py"));
        str_strip_split_join: pydef!(include_str!("text/str_strip_split_join.py"));
        str_tests: pydef!(include_str!("text/str_tests.py"));
        triple_quoted: pydef!(include_str!("text/triple_quoted.py"));
        unicode: pydef!(include_str!("text/unicode.py"));
    }
    data {
        annotated_containers: pydef!(include_str!("data/annotated_containers.py"));
        annotated_empty_list: pydef!(include_str!("data/annotated_empty_list.py"));
        augmented_item_of_dict: pydef!(include_str!("data/augmented_item_of_dict.py"));
        bank_account: pydef!(include_str!("data/bank_account.py"));
        branches_return_different_closures: pydef!(include_str!("data/branches_return_different_closures.py"));
        comprehensions: pydef!(include_str!("data/comprehensions.py"));
        container_repr: pydef!(include_str!("data/container_repr.py"));
        default_none_means_new_list: pydef!(include_str!("data/default_none_means_new_list.py"));
        dict_basic: pydef!(include_str!("data/dict_basic.py"));
        dict_counting: pydef!(include_str!("data/dict_counting.py"));
        dict_get_none: pydef!(include_str!("data/dict_get_none.py"));
        dict_key_error: pydef!(include_str!("data/dict_key_error.py"));
        dict_methods: pydef!(include_str!("data/dict_methods.py"));
        dict_of_functions: pydef!(include_str!("data/dict_of_functions.py"));
        dict_of_lists: pydef!(include_str!("data/dict_of_lists.py"));
        dict_tuple_keys: pydef!(include_str!("data/dict_tuple_keys.py"));
        dict_views_print: pydef!(include_str!("data/dict_views_print.py"));
        empty_containers_filled_later: pydef!(include_str!("data/empty_containers_filled_later.py"));
        filters_and_maps: pydef!(include_str!("data/filters_and_maps.py"));
        generators_are_lazy: pydef!(include_str!("data/generators_are_lazy.py"));
        generators_passed_on: pydef!(include_str!("data/generators_passed_on.py"));
        generators_with_several_for: pydef!(include_str!("data/generators_with_several_for.py"));
        list_aliasing: pydef!(include_str!("data/list_aliasing.py"));
        list_growth_while_iterating: pydef!(include_str!("data/list_growth_while_iterating.py"));
        list_index_and_slice: pydef!(include_str!("data/list_index_and_slice.py"));
        list_index_error: pydef!(include_str!("data/list_index_error.py"));
        list_methods: pydef!(include_str!("data/list_methods.py"));
        list_of_functions: pydef!(include_str!("data/list_of_functions.py"));
        list_operators: pydef!(include_str!("data/list_operators.py"));
        list_shrink_while_iterating: pydef!(include_str!("data/list_shrink_while_iterating.py"));
        nested_containers: pydef!(include_str!("data/nested_containers.py"));
        optional_values: pydef!(include_str!("data/optional_values.py"));
        range: pydef!(include_str!("data/range.py"));
        set_basic: pydef!(include_str!("data/set_basic.py"));
        set_seen_before: pydef!(include_str!("data/set_seen_before.py"));
        tuple_basic: pydef!(include_str!("data/tuple_basic.py"));
        tuple_of_functions: pydef!(include_str!("data/tuple_of_functions.py"));
        unpack_iteration: pydef!(include_str!("data/unpack_iteration.py"));
    }
    builtins {
        any_all: pydef!(include_str!("builtins/any_all.py"));
        builtins_as_values: pydef!(include_str!("builtins/builtins_as_values.py"));
        builtins_passed_on: pydef!(include_str!("builtins/builtins_passed_on.py"));
        callable_isinstance: pydef!(include_str!("builtins/callable_isinstance.py"));
        conversions: pydef!(include_str!("builtins/conversions.py"));
        dict_of_keywords: pydef!(include_str!("builtins/dict_of_keywords.py"));
        functions_in_tables: pydef!(include_str!("builtins/functions_in_tables.py"));
        int_of_bad_text: pydef!(include_str!("builtins/int_of_bad_text.py"));
        isinstance_at_run_time: pydef!(include_str!("builtins/isinstance_at_run_time.py"));
        len_range_enumerate_zip: pydef!(include_str!("builtins/len_range_enumerate_zip.py"));
        map_filter_with_closures: pydef!(include_str!("builtins/map_filter_with_closures.py"));
        max_of_one_argument: pydef!(include_str!("builtins/max_of_one_argument.py"));
        methods_as_keys: pydef!(include_str!("builtins/methods_as_keys.py"));
        methods_as_values: pydef!(include_str!("builtins/methods_as_values.py"));
        methods_passed_on: pydef!(include_str!("builtins/methods_passed_on.py"));
        min_max_sum_abs: pydef!(include_str!("builtins/min_max_sum_abs.py"));
        next_and_type: pydef!(include_str!("builtins/next_and_type.py"));
        ord_chr_hex_bin: pydef!(include_str!("builtins/ord_chr_hex_bin.py"));
        print_spread: pydef!(include_str!("builtins/print_spread.py"));
        reversed_dict: pydef!(include_str!("builtins/reversed_dict.py"));
        reversed_parameter: pydef!(include_str!("builtins/reversed_parameter.py"));
        round_pow_divmod: pydef!(include_str!("builtins/round_pow_divmod.py"));
        shapes: pydef!(include_str!("builtins/shapes.py"));
        sorted_items_of_parameter: pydef!(include_str!("builtins/sorted_items_of_parameter.py"));
        sorted_reversed: pydef!(include_str!("builtins/sorted_reversed.py"));
        tuple_of_iterables: pydef!(include_str!("builtins/tuple_of_iterables.py"));
        zip_rows: pydef!(include_str!("builtins/zip_rows.py"));
    }
    together {
        binary_search: pydef!(include_str!("together/binary_search.py"));
        bubble_sort_by: pydef!(include_str!("together/bubble_sort_by.py"));
        church_numerals: pydef!(include_str!("together/church_numerals.py"));
        counter_table: pydef!(include_str!("together/counter_table.py"));
        event_queue: pydef!(include_str!("together/event_queue.py"));
        game_of_life: pydef!(include_str!("together/game_of_life.py"));
        grades: pydef!(include_str!("together/grades.py"));
        id_generator: pydef!(include_str!("together/id_generator.py"));
        longest_common_subsequence: pydef!(include_str!("together/longest_common_subsequence.py"));
        loop_with_everything: pydef!(include_str!("together/loop_with_everything.py"));
        matrix: pydef!(include_str!("together/matrix.py"));
        menu: pydef!(include_str!("together/menu.py"));
        moving_average: pydef!(include_str!("together/moving_average.py"));
        optional_note_in_shared_log: pydef!(include_str!("together/optional_note_in_shared_log.py"));
        pair_of_functions: pydef!(include_str!("together/pair_of_functions.py"));
        parser_of_expressions: pydef!(include_str!("together/parser_of_expressions.py"));
        rpn_calculator: pydef!(include_str!("together/rpn_calculator.py"));
        run_length: pydef!(include_str!("together/run_length.py"));
        sieve: pydef!(include_str!("together/sieve.py"));
        undo_stack: pydef!(include_str!("together/undo_stack.py"));
        vending_machine: pydef!(include_str!("together/vending_machine.py"));
    }
    others_got_wrong {
        augmented_assignment_through_callback: pydef!(include_str!("others_got_wrong/augmented_assignment_through_callback.py"));
        called_before_assigned: pydef!(include_str!("others_got_wrong/called_before_assigned.py"));
        capture_through_one_function: pydef!(include_str!("others_got_wrong/capture_through_one_function.py"));
        capture_through_two_functions: pydef!(include_str!("others_got_wrong/capture_through_two_functions.py"));
        captured_before_assigned: pydef!(include_str!("others_got_wrong/captured_before_assigned.py"));
        closure_calls_back_into_its_cell: pydef!(include_str!("others_got_wrong/closure_calls_back_into_its_cell.py"));
        comprehension_variable_does_not_leak: pydef!(include_str!("others_got_wrong/comprehension_variable_does_not_leak.py"));
        defaults_evaluated_at_each_def: pydef!(include_str!("others_got_wrong/defaults_evaluated_at_each_def.py"));
        defaults_evaluated_once: pydef!(include_str!("others_got_wrong/defaults_evaluated_once.py"));
        each_call_makes_new_cells: pydef!(include_str!("others_got_wrong/each_call_makes_new_cells.py"));
        inner_writes_seen_by_outer_loop: pydef!(include_str!("others_got_wrong/inner_writes_seen_by_outer_loop.py"));
        interleaved_writes: pydef!(include_str!("others_got_wrong/interleaved_writes.py"));
        lambda_in_comprehension: pydef!(include_str!("others_got_wrong/lambda_in_comprehension.py"));
        list_changed_while_callback_runs: pydef!(include_str!("others_got_wrong/list_changed_while_callback_runs.py"));
        local_read_before_assignment_at_run_time: pydef!(include_str!("others_got_wrong/local_read_before_assignment_at_run_time.py"));
        loop_closures_see_last_value: pydef!(include_str!("others_got_wrong/loop_closures_see_last_value.py"));
        loop_closures_with_default: pydef!(include_str!("others_got_wrong/loop_closures_with_default.py"));
        loop_variable_advances_between_calls: pydef!(include_str!("others_got_wrong/loop_variable_advances_between_calls.py"));
        memo_get_or_none: pydef!(include_str!("others_got_wrong/memo_get_or_none.py"));
        mutable_default_shared: pydef!(include_str!("others_got_wrong/mutable_default_shared.py"));
        mutable_default_shared_nested: pydef!(include_str!("others_got_wrong/mutable_default_shared_nested.py"));
        operand_read_before_call_rebinds: pydef!(include_str!("others_got_wrong/operand_read_before_call_rebinds.py"));
        parameter_rebound_after_capture: pydef!(include_str!("others_got_wrong/parameter_rebound_after_capture.py"));
        recursive_inner_that_captures: pydef!(include_str!("others_got_wrong/recursive_inner_that_captures.py"));
        sibling_defined_further_down: pydef!(include_str!("others_got_wrong/sibling_defined_further_down.py"));
        siblings_call_each_other: pydef!(include_str!("others_got_wrong/siblings_call_each_other.py"));
        two_lambdas_in_one_comprehension: pydef!(include_str!("others_got_wrong/two_lambdas_in_one_comprehension.py"));
        two_nonlocal_names: pydef!(include_str!("others_got_wrong/two_nonlocal_names.py"));
        unbound_in_untaken_branch: pydef!(include_str!("others_got_wrong/unbound_in_untaken_branch.py"));
    }
    mixed {
        accumulator_and_result: pydef!(include_str!("mixed/accumulator_and_result.py"));
        accumulators_of_int_and_float: pydef!(include_str!("mixed/accumulators_of_int_and_float.py"));
        branches_int_and_float: pydef!(include_str!("mixed/branches_int_and_float.py"));
        list_of_int_and_float: pydef!(include_str!("mixed/list_of_int_and_float.py"));
        max_of_int_and_float: pydef!(include_str!("mixed/max_of_int_and_float.py"));
        message_or_result: pydef!(include_str!("mixed/message_or_result.py"));
        several_types_only_shown: pydef!(include_str!("mixed/several_types_only_shown.py"));
        several_types_told_apart: pydef!(include_str!("mixed/several_types_told_apart.py"));
        sum_starts_int_becomes_float: pydef!(include_str!("mixed/sum_starts_int_becomes_float.py"));
        zero_then_float: pydef!(include_str!("mixed/zero_then_float.py"));
    }
    modules {
        from_math: pydef!(include_str!("modules/from_math.py"));
        function_reads_module_variable: pydef!(include_str!("modules/function_reads_module_variable.py"));
        functools_cache: pydef!(include_str!("modules/functools_cache.py"));
        functools_cache_and_partial_forms: pydef!(include_str!("modules/functools_cache_and_partial_forms.py"));
        functools_partial: pydef!(include_str!("modules/functools_partial.py"));
        global_and_nonlocal: pydef!(include_str!("modules/global_and_nonlocal.py"));
        global_counter: pydef!(include_str!("modules/global_counter.py"));
        global_created_in_function: pydef!(include_str!("modules/global_created_in_function.py"));
        import_as: pydef!(include_str!("modules/import_as.py"));
        import_math: pydef!(include_str!("modules/import_math.py"));
        itertools: pydef!(include_str!("modules/itertools.py"));
        itertools_combinations: pydef!(include_str!("modules/itertools_combinations.py"));
        itertools_more: pydef!(include_str!("modules/itertools_more.py"));
        main_guard: pydef!(include_str!("modules/main_guard.py"));
        math_functions: pydef!(include_str!("modules/math_functions.py"));
        module_docstring: pydef!(include_str!("modules/module_docstring.py"));
        module_variable_captured_in_nested: pydef!(include_str!("modules/module_variable_captured_in_nested.py"));
        operator_itemgetter: pydef!(include_str!("modules/operator_itemgetter.py"));
        typed_compose: pydef!(include_str!("modules/typed_compose.py"));
        typing_names: pydef!(include_str!("modules/typing_names.py"));
    }
    decorators {
        applied_by_hand: pydef!(include_str!("decorators/applied_by_hand.py"));
        args_and_kwargs: pydef!(include_str!("decorators/args_and_kwargs.py"));
        argument_or_function: pydef!(include_str!("decorators/argument_or_function.py"));
        count_calls: pydef!(include_str!("decorators/count_calls.py"));
        count_calls_in_attribute: pydef!(include_str!("decorators/count_calls_in_attribute.py"));
        debug_signature: pydef!(include_str!("decorators/debug_signature.py"));
        lambda_as_decorator: pydef!(include_str!("decorators/lambda_as_decorator.py"));
        log_arguments: pydef!(include_str!("decorators/log_arguments.py"));
        memoize: pydef!(include_str!("decorators/memoize.py"));
        memoize_args: pydef!(include_str!("decorators/memoize_args.py"));
        on_nested_function: pydef!(include_str!("decorators/on_nested_function.py"));
        on_recursive_function: pydef!(include_str!("decorators/on_recursive_function.py"));
        order_of_application: pydef!(include_str!("decorators/order_of_application.py"));
        plain: pydef!(include_str!("decorators/plain.py"));
        plain_with_parameter: pydef!(include_str!("decorators/plain_with_parameter.py"));
        register_and_return: pydef!(include_str!("decorators/register_and_return.py"));
        repeat_and_markup: pydef!(include_str!("decorators/repeat_and_markup.py"));
        same_decorator_on_different_types: pydef!(include_str!("decorators/same_decorator_on_different_types.py"));
        stacked: pydef!(include_str!("decorators/stacked.py"));
        trace_with_prefix: pydef!(include_str!("decorators/trace_with_prefix.py"));
        validate: pydef!(include_str!("decorators/validate.py"));
        with_arguments: pydef!(include_str!("decorators/with_arguments.py"));
        with_default_arguments: pydef!(include_str!("decorators/with_default_arguments.py"));
        with_or_without_arguments: pydef!(include_str!("decorators/with_or_without_arguments.py"));
        with_or_without_arguments_by_conditional: pydef!(include_str!("decorators/with_or_without_arguments_by_conditional.py"));
        with_or_without_arguments_by_partial: pydef!(include_str!("decorators/with_or_without_arguments_by_partial.py"));
        with_or_without_arguments_by_recursion: pydef!(include_str!("decorators/with_or_without_arguments_by_recursion.py"));
        wraps: pydef!(include_str!("decorators/wraps.py"));
        wraps_from_module: pydef!(include_str!("decorators/wraps_from_module.py"));
    }
    introspection {
        cell_contents: pydef!(include_str!("introspection/cell_contents.py"));
        cell_contents_changes: pydef!(include_str!("introspection/cell_contents_changes.py"));
        cell_contents_with_names: pydef!(include_str!("introspection/cell_contents_with_names.py"));
        defaults: pydef!(include_str!("introspection/defaults.py"));
        doc: pydef!(include_str!("introspection/doc.py"));
        facts: pydef!(include_str!("introspection/facts.py"));
        free_variables: pydef!(include_str!("introspection/free_variables.py"));
        function_name_in_wrapper: pydef!(include_str!("introspection/function_name_in_wrapper.py"));
        function_repr: pydef!(include_str!("introspection/function_repr.py"));
        name: pydef!(include_str!("introspection/name.py"));
        no_closure: pydef!(include_str!("introspection/no_closure.py"));
    }
    variadic {
        args_indexed: pydef!(include_str!("variadic/args_indexed.py"));
        args_used: pydef!(include_str!("variadic/args_used.py"));
        arguments_tested: pydef!(include_str!("variadic/arguments_tested.py"));
        compose_all: pydef!(include_str!("variadic/compose_all.py"));
        containers_spread: pydef!(include_str!("variadic/containers_spread.py"));
        forward_args: pydef!(include_str!("variadic/forward_args.py"));
        forward_kwargs: pydef!(include_str!("variadic/forward_kwargs.py"));
        keyword_taken_out: pydef!(include_str!("variadic/keyword_taken_out.py"));
        kwargs_iterated: pydef!(include_str!("variadic/kwargs_iterated.py"));
        partial_by_hand: pydef!(include_str!("variadic/partial_by_hand.py"));
        pipeline_of_functions: pydef!(include_str!("variadic/pipeline_of_functions.py"));
        sum_all: pydef!(include_str!("variadic/sum_all.py"));
        tag_builder: pydef!(include_str!("variadic/tag_builder.py"));
        unpack_call: pydef!(include_str!("variadic/unpack_call.py"));
    }
    tutorials {
        after_and_before: pydef!(include_str!("tutorials/after_and_before.py"));
        averages: pydef!(include_str!("tutorials/averages.py"));
        bank_account: pydef!(include_str!("tutorials/bank_account.py"));
        buttons_in_a_loop: pydef!(include_str!("tutorials/buttons_in_a_loop.py"));
        cache_with_statistics: pydef!(include_str!("tutorials/cache_with_statistics.py"));
        calculator_table: pydef!(include_str!("tutorials/calculator_table.py"));
        church_booleans: pydef!(include_str!("tutorials/church_booleans.py"));
        church_numerals: pydef!(include_str!("tutorials/church_numerals.py"));
        counters: pydef!(include_str!("tutorials/counters.py"));
        curried_volume: pydef!(include_str!("tutorials/curried_volume.py"));
        debug_decorator: pydef!(include_str!("tutorials/debug_decorator.py"));
        event_bus_and_emitter: pydef!(include_str!("tutorials/event_bus_and_emitter.py"));
        event_emitter: pydef!(include_str!("tutorials/event_emitter.py"));
        fibonacci_source: pydef!(include_str!("tutorials/fibonacci_source.py"));
        filter_factory: pydef!(include_str!("tutorials/filter_factory.py"));
        four_levels: pydef!(include_str!("tutorials/four_levels.py"));
        framed_twice: pydef!(include_str!("tutorials/framed_twice.py"));
        global_and_nonlocal: pydef!(include_str!("tutorials/global_and_nonlocal.py"));
        greeting_cards: pydef!(include_str!("tutorials/greeting_cards.py"));
        guessing_game: pydef!(include_str!("tutorials/guessing_game.py"));
        html_tags: pydef!(include_str!("tutorials/html_tags.py"));
        id_generators: pydef!(include_str!("tutorials/id_generators.py"));
        inventory: pydef!(include_str!("tutorials/inventory.py"));
        iterator_by_hand: pydef!(include_str!("tutorials/iterator_by_hand.py"));
        late_binding_fixes: pydef!(include_str!("tutorials/late_binding_fixes.py"));
        loggers: pydef!(include_str!("tutorials/loggers.py"));
        map_filter_reduce: pydef!(include_str!("tutorials/map_filter_reduce.py"));
        memoize: pydef!(include_str!("tutorials/memoize.py"));
        module_level_registry: pydef!(include_str!("tutorials/module_level_registry.py"));
        mutable_default: pydef!(include_str!("tutorials/mutable_default.py"));
        mutual_recursion: pydef!(include_str!("tutorials/mutual_recursion.py"));
        name_lookup_order: pydef!(include_str!("tutorials/name_lookup_order.py"));
        newtons_method: pydef!(include_str!("tutorials/newtons_method.py"));
        once: pydef!(include_str!("tutorials/once.py"));
        pairs_as_closures: pydef!(include_str!("tutorials/pairs_as_closures.py"));
        permission_decorator: pydef!(include_str!("tutorials/permission_decorator.py"));
        polynomials: pydef!(include_str!("tutorials/polynomials.py"));
        random_numbers: pydef!(include_str!("tutorials/random_numbers.py"));
        repeated_functions: pydef!(include_str!("tutorials/repeated_functions.py"));
        retry: pydef!(include_str!("tutorials/retry.py"));
        run_twice: pydef!(include_str!("tutorials/run_twice.py"));
        scheduler: pydef!(include_str!("tutorials/scheduler.py"));
        sliding_window_limiter: pydef!(include_str!("tutorials/sliding_window_limiter.py"));
        sort_keys: pydef!(include_str!("tutorials/sort_keys.py"));
        stack: pydef!(include_str!("tutorials/stack.py"));
        stacked_text_decorators: pydef!(include_str!("tutorials/stacked_text_decorators.py"));
        string_builder: pydef!(include_str!("tutorials/string_builder.py"));
        tic_tac_toe: pydef!(include_str!("tutorials/tic_tac_toe.py"));
        timed_with_a_clock: pydef!(include_str!("tutorials/timed_with_a_clock.py"));
        trace_recursion: pydef!(include_str!("tutorials/trace_recursion.py"));
        traffic_light_and_turnstile: pydef!(include_str!("tutorials/traffic_light_and_turnstile.py"));
        tree_visitor: pydef!(include_str!("tutorials/tree_visitor.py"));
        undo_and_redo: pydef!(include_str!("tutorials/undo_and_redo.py"));
        unit_converters: pydef!(include_str!("tutorials/unit_converters.py"));
        url_builder: pydef!(include_str!("tutorials/url_builder.py"));
        word_count: pydef!(include_str!("tutorials/word_count.py"));
        zero_guard: pydef!(include_str!("tutorials/zero_guard.py"));
    }
    generic {
        accounts: pydef!(include_str!("generic/accounts.py"));
        callback_before_args: pydef!(include_str!("generic/callback_before_args.py"));
        callback_left_out: pydef!(include_str!("generic/callback_left_out.py"));
        callbacks_passed_on: pydef!(include_str!("generic/callbacks_passed_on.py"));
        decorator_with_callbacks: pydef!(include_str!("generic/decorator_with_callbacks.py"));
        defaults_among_siblings: pydef!(include_str!("generic/defaults_among_siblings.py"));
        functions_passed_into_list: pydef!(include_str!("generic/functions_passed_into_list.py"));
        no_further_arguments: pydef!(include_str!("generic/no_further_arguments.py"));
        optional_operands: pydef!(include_str!("generic/optional_operands.py"));
        optional_results: pydef!(include_str!("generic/optional_results.py"));
        passed_with_callback_left_out: pydef!(include_str!("generic/passed_with_callback_left_out.py"));
        recursive_with_callback: pydef!(include_str!("generic/recursive_with_callback.py"));
        tuple_spread_into_table: pydef!(include_str!("generic/tuple_spread_into_table.py"));
        with_and_without_callback: pydef!(include_str!("generic/with_and_without_callback.py"));
    }
}

// Not compiled yet: what they need has not landed. Move a line up when it has.
later! {
    data {
        generator_arguments: pydef!(include_str!("data/generator_arguments.py"));
        list_sort_key: pydef!(include_str!("data/list_sort_key.py"));
    }
    together {
        tree_fold: pydef!(include_str!("together/tree_fold.py"));
    }
    modules {
        functools_reduce: pydef!(include_str!("modules/functools_reduce.py"));
        operator: pydef!(include_str!("modules/operator.py"));
    }
    introspection {
        function_is_truthy_and_equal_to_itself: pydef!(include_str!("introspection/function_is_truthy_and_equal_to_itself.py"));
    }
}
