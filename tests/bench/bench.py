#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""bench.py BUILD RESULT: the benchmarks, as a table and as the JSON file RESULT.

Every figure stands beside a reference that was measured in the same run, in turns with it. Windows
are watched from outside, as another client of the X server.
"""
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import keyrings
import rooms
from screen import Screen, end, start

STARTS = 15


def memory(pid):
    """Resident and proportional memory in MiB."""
    sizes = {}
    for line in Path(f'/proc/{pid}/smaps_rollup').read_text().splitlines()[1:]:
        name, size = line.split(':')
        sizes[name] = int(size.split()[0]) / 1024
    return sizes['Rss'], sizes['Pss']


def settled_memory(pid):
    """The memory once it has stood still for two seconds."""
    last, still = memory(pid), 0
    for _ in range(60):
        time.sleep(0.5)
        now = memory(pid)
        still = still + 1 if abs(now[0] - last[0]) < 0.25 else 0
        if still == 4:
            return now
        last = now
    raise SystemExit(f'the memory of process {pid} does not stand still')


def measure_starts(screen, starts):
    """Two ways to start, (program, environment) each, in turns: the median milliseconds of both,
    and the median ratio of the first to the second."""
    times = ([], [])
    for number in range(STARTS + 2):  # the first two warm up
        for (program, env), measured in zip(starts, times):
            process, seconds = start(screen, program, env)
            end(process)
            if number >= 2:
                measured.append(seconds * 1000)
    ratios = [a / b for a, b in zip(*times)]
    return *map(statistics.median, times), statistics.median(ratios)


def measure_memory(screen, ours, bare):
    figures = []
    for program in (ours, bare):
        process, _ = start(screen, program)
        figures.append(settled_memory(process.pid))
        end(process)
    return figures


def row(name, value, unit, reference, of, reach, met, ratio=None):
    return {'name': name, 'value': round(value, 2), 'unit': unit,
            'reference': round(reference, 2), 'referenceIs': of,
            'ratio': round(value / reference if ratio is None else ratio, 2),
            'reach': reach, 'met': met}


def measure(build):
    engine = json.loads(subprocess.run([build / 'bench/bench_engine'], check=True,
                                       stdout=subprocess.PIPE).stdout)
    rules, signatures = engine['rules'], engine['signatures']
    yield row('rules on one form, per keystroke', rules['value'], 'µs', rules['reference'],
              'two regular expressions', '<= 20 µs', rules['value'] <= 20)
    yield row('signatures, key cached, one thread', signatures['value'], '/s',
              signatures['reference'], 'the bare hashes', '>= 200000 /s',
              signatures['value'] >= 200_000)

    screen, ours, bare = Screen(), build / 'bin/roomwright', build / 'bench/bench_barewindow'
    value, reference, ratio = measure_starts(screen, [(ours, None), (bare, None)])
    yield row('process start to window mapped', value, 'ms', reference, 'bare window',
              'ratio <= 2.5', ratio <= 2.5, ratio)
    (rss, pss), (bare_rss, bare_pss) = measure_memory(screen, ours, bare)
    yield row('resident memory of the idle window', rss, 'MiB', bare_rss, 'bare window',
              'ratio <= 2', rss <= 2 * bare_rss)
    yield row('… shared pages by their share', pss, 'MiB', bare_pss, 'bare window',
              'ratio <= 2', pss <= 2 * bare_pss)
    yield from keyrings.measure(build, row, STARTS)
    yield from rooms.measure(build, row, lambda environments: measure_starts(
        screen, [(ours, env) for env in environments]))


def main():
    build, result = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    line = '{:<41} {:>12} {:<4} {:>12}  {:<24} {:>6}  {:<13} {}'
    print(line.format('name', 'value', 'unit', 'reference', 'which is', 'ratio', 'reach', 'met'))
    rows = []
    for figures in measure(build):
        rows.append(figures)
        print(line.format(figures['name'], f"{figures['value']:,.2f}", figures['unit'],
                          f"{figures['reference']:,.2f}", figures['referenceIs'],
                          f"{figures['ratio']:.2f}", figures['reach'],
                          'yes' if figures['met'] else 'NO'), flush=True)
    result.write_text(json.dumps({'processors': os.cpu_count(), 'figures': rows}, indent=2,
                                 ensure_ascii=False) + '\n')
    print(f'also in {result}')


main()
