# SPDX-License-Identifier: GPL-3.0-or-later
"""Many rooms: how fast, how politely, in how much memory, and how it is to look at them."""
import json
import os
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
KEY, SECRET = 'AKIDEXAMPLE', 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'
ROOMS = 5_000
PACE_ROUNDS = 3
ROOMS_IN_WINDOW = 10_000
ROOMS_FOR_MEMORY = 100_000
ROWS = 1_000_000
LIMIT = 50  # requests a second
LIMITED_ROOMS = 1_500


def environment(folder, **more):
    """Of a user with these keys, who has used nothing yet."""
    return {**os.environ, 'AWS_ACCESS_KEY_ID': KEY, 'AWS_SECRET_ACCESS_KEY': SECRET,
            'XDG_CONFIG_HOME': f'{folder}/config', 'XDG_DATA_HOME': f'{folder}/data', **more}


def run(*command, **options):
    return json.loads(subprocess.run(list(map(str, command)), check=True, text=True,
                                     stdout=subprocess.PIPE, **options).stdout)


class Service:
    """roomwright serve, its rooms in memory."""

    def __init__(self, program, folder):
        self.process = subprocess.Popen(
            [program, 'serve', '--database', ':memory:', '--room-quota', '0'], text=True,
            env=environment(folder), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.url = next(line.split('=', 1)[1].strip() for line in self.process.stdout
                        if line.startswith('export AWS_ENDPOINT_URL_CHIME='))
        # "Serving account ID from …"
        self.account = next(line.split()[2] for line in self.process.stderr
                            if line.startswith('Serving account '))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.communicate(timeout=20)


def write_list(path, account, count):
    with open(path, 'w', encoding='utf-8') as file:
        for number in range(count):
            file.write(json.dumps({'AccountId': account, 'Name': f'Room {number}'}) + '\n')


def create_rooms(program, folder, url, account, count):
    """Seconds, and the most memory in MiB, of one run that makes them all."""
    path = Path(folder, f'{count}.jsonl')
    write_list(path, account, count)
    began = time.monotonic()
    process = subprocess.Popen([program, 'create-rooms', '--input', path, '--endpoint-url', url,
                                '--again'], env=environment(folder), stdout=subprocess.DEVNULL,
                               stderr=subprocess.PIPE, text=True)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - began
    if status != 0:
        raise SystemExit(f'create-rooms: {process.stderr.read()}')
    process.returncode = 0
    return seconds, usage.ru_maxrss / 1024


def measure_pace(program, folder, build):
    """Rooms a second of ours, the bare loop and boto3: the medians of rounds in turns."""
    rounds = []
    with Service(program, folder) as service:
        to_it = (service.url, service.account)
        for _ in range(PACE_ROUNDS):
            seconds, _ = create_rooms(program, folder, *to_it, ROOMS)
            bare = run(build / 'bench/bench_rooms', 'bare', *to_it, KEY, SECRET, ROOMS)
            boto3 = run('/usr/bin/python3', HERE / 'boto3_rooms.py', *to_it, ROOMS,
                        env=environment(folder))
            rounds.append((ROOMS / seconds, bare['perSecond'], boto3['perSecond']))
    return map(statistics.median, zip(*rounds))


def measure_limit(program, folder):
    """The share of what the server allows that was made, and the share that was refused."""
    server = subprocess.Popen(['/usr/bin/python3', HERE / 'limited_server.py', str(LIMIT)],
                              text=True, stdout=subprocess.PIPE)
    create_rooms(program, folder, server.stdout.readline().strip(), 'account', LIMITED_ROOMS)
    server.terminate()
    counts = json.loads(server.communicate(timeout=20)[0])
    goodput = counts['created'] / counts['seconds'] / LIMIT
    return goodput, counts['refused'] / (counts['created'] + counts['refused'])


def measure_memory(program, folder):
    with Service(program, folder) as service:
        return [create_rooms(program, folder, service.url, service.account, count)[1]
                for count in (ROOMS_FOR_MEMORY, 100)]


def measure_gaps(program, folder, build):
    with Service(program, folder) as service:
        return run(build / 'bench/bench_window', 'gaps', service.url, service.account, KEY, SECRET,
                   ROOMS_IN_WINDOW)


def measure(build, row, start_times):
    """`row` makes a row of figures; `start_times(environments)` gives the median milliseconds to a
    mapped window for each, and the median ratio of the first to the second."""
    program = build / 'bin/roomwright'
    with tempfile.TemporaryDirectory() as folder:
        ours, bare, boto3 = measure_pace(program, folder, build)
        yield row('5,000 rooms by create-rooms', ours, '/s', boto3, 'boto3, six threads',
                  'ratio >= 5', ours >= 5 * boto3)
        yield row('… the same', ours, '/s', bare, 'bare loop that signs', 'ratio >= 0.8',
                  ours >= 0.8 * bare)
        goodput, refused = measure_limit(program, folder)
        yield row('goodput at 50 a second', goodput * LIMIT, '/s', LIMIT, 'what is allowed',
                  'ratio >= 0.9', goodput >= 0.9)
        yield row('… answered 429', refused * 100, '%', 5, 'the most wanted', '<= 5 %',
                  refused <= 0.05)
        gaps = measure_gaps(program, folder, build)
        yield row('longest gap, 10,000 rooms in the window', gaps['longest'], 'ms', 50,
                  'the most wanted', '<= 50 ms', gaps['longest'] <= 50)
        yield row('… 99.9th percentile', gaps['p999'], 'ms', 16, 'the most wanted', '<= 16 ms',
                  gaps['p999'] <= 16)
        large, small = measure_memory(program, folder)
        yield row('memory of 100,000 rooms', large, 'MiB', small, 'of 100 rooms', '<= 60 MiB more',
                  large - small <= 60)
    with tempfile.TemporaryDirectory() as large, tempfile.TemporaryDirectory() as small:
        journal = Path(large, 'data/roomwright/journal.sqlite')
        journal.parent.mkdir(parents=True)
        run(build / 'bench/bench_rooms', 'make', journal, ROWS)
        value, reference, ratio = start_times([environment(large), environment(small)])
        yield row('start with 1,000,000 rows', value, 'ms', reference, 'empty journal',
                  'ratio <= 1.5', ratio <= 1.5, ratio)
        figures = run(build / 'bench/bench_window', 'list', journal)
        for name, key, reach in (('a keystroke in Search, 95th percentile', 'keystrokeP95', 50),
                                 ('… until all its rows are listed', 'keystrokeCompleteP95', 200),
                                 ('the slowest sort', 'sortLongest', 200)):
            yield row(name, figures[key], 'ms', reach, 'the most wanted', f'<= {reach} ms',
                      figures[key] <= reach)
        yield row('resident memory with 1,000,000 rows', figures['residentAfterMiB'], 'MiB', 150,
                  'the most wanted', '<= 150 MiB', figures['residentAfterMiB'] <= 150)
