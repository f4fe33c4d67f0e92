# SPDX-License-Identifier: GPL-3.0-or-later
"""boto3_rooms.py URL ACCOUNT COUNT: creates rooms with boto3 in six threads; keys come from the
environment. Prints JSON."""
import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import boto3
import botocore.config

THREADS = 6

url, account, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
client = boto3.client('chime', endpoint_url=url, region_name='us-east-1',
                      config=botocore.config.Config(max_pool_connections=THREADS))
began = time.monotonic()
with ThreadPoolExecutor(THREADS) as pool:
    list(pool.map(lambda number: client.create_room(AccountId=account, Name=f'Room {number}'),
                  range(count)))
print(json.dumps({'rooms': count, 'perSecond': count / (time.monotonic() - began)}))
