# SPDX-License-Identifier: GPL-3.0-or-later
"""limited_server.py PER_SECOND: makes so many rooms a second, and answers 429 to what is more. Prints
its address, and when it is ended what it did, as JSON."""
import asyncio
import itertools
import json
import signal
import sys
import time

RATE = float(sys.argv[1])
BURST = RATE / 5

counts = {'created': 0, 'refused': 0}
numbers = itertools.count(1)
bucket = {'tokens': BURST, 'at': time.monotonic(), 'first': None, 'last': None}


def admitted():
    now = time.monotonic()
    bucket['tokens'] = min(BURST, bucket['tokens'] + (now - bucket['at']) * RATE)
    bucket['at'] = now
    if bucket['tokens'] < 1:
        return False
    bucket['tokens'] -= 1
    bucket['first'] = bucket['first'] or now
    bucket['last'] = now
    return True


async def serve(reader, writer):
    try:
        while True:
            head = await reader.readuntil(b'\r\n\r\n')
            length = next(int(line.split(b':')[1]) for line in head.split(b'\r\n')
                          if line.lower().startswith(b'content-length:'))
            await reader.readexactly(length)
            if admitted():
                counts['created'] += 1
                status, body = '201 Created', {'Room': {'RoomId': f'room-{next(numbers)}'}}
            else:
                counts['refused'] += 1
                status, body = '429 Too Many', {'Code': 'Throttled', 'Message': 'Slow down.'}
            text = json.dumps(body).encode()
            writer.write(f'HTTP/1.1 {status}\r\nContent-Type: application/json\r\n'
                         f'Content-Length: {len(text)}\r\n\r\n'.encode() + text)
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()


async def main():
    server = await asyncio.start_server(serve, '127.0.0.1', 0)
    print(f'http://127.0.0.1:{server.sockets[0].getsockname()[1]}', flush=True)
    ended = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, ended.set)
    await ended.wait()
    seconds = (bucket['last'] or 0) - (bucket['first'] or 0)
    print(json.dumps({**counts, 'seconds': seconds}), flush=True)


asyncio.run(main())
