"""From light to a file: focus, shake, exposure, the sensor's noise, the sharpening inside the camera, JPEG."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from kiosk.bench.trouble.relief import Floats, floats
from kiosk.bench.trouble.view import GAMMA
from kiosk.demo.pixels import Image, image

_STEPS = 4096
"""Levels at which the camera's tone curve is tabled."""
_BLOOM = 0.015


@dataclass(frozen=True, slots=True)
class Sensor:
    """A webcam's insides.

    Attributes:
        exposure: how far light is raised (or lowered) before it is cut off at white.
        noise: read noise as a share of white; shot noise goes with it.
        smoothing: standard deviation, in pixels, of the camera's own noise reduction.
        sharpening: how much of the difference to a soft copy is added.
        black: what the darkest shows, as a share of white: flare in the lens.
        quality: of the JPEG.
    """

    exposure: float = 1.0
    noise: float = 0.006
    smoothing: float = 0.0
    sharpening: float = 0.5
    black: float = 0.01
    quality: int = 82


def disk(radius: float) -> Floats:
    """How a point looks out of focus: an even disk with a soft rim, summing to one."""
    reach = int(np.ceil(radius)) + 1
    across, down = np.meshgrid(np.arange(-reach, reach + 1), np.arange(-reach, reach + 1))
    kernel = np.clip(radius + 0.5 - np.hypot(across, down), 0, 1)
    return floats(kernel / kernel.sum())


def path(length: float, turn: float, bend: float, rng: np.random.Generator) -> Floats:
    """How a point looks that moves while the shutter is open: `length` pixels, in a bow, not at an even pace."""
    reach = int(np.ceil(length / 2 + abs(bend))) + 2
    kernel = np.zeros((2 * reach + 1, 2 * reach + 1), dtype=np.float32)
    pace = np.cumsum(rng.uniform(0.5, 1.5, 5))
    times = np.interp(np.linspace(0, 4, 240), np.arange(5), (pace - pace[0]) / (pace[-1] - pace[0])) * 2 - 1
    for along in times:
        x = reach + length / 2 * along * np.cos(turn) - bend * (along**2 - 0.33) * np.sin(turn)
        y = reach + length / 2 * along * np.sin(turn) + bend * (along**2 - 0.33) * np.cos(turn)
        column, row = int(np.floor(x)), int(np.floor(y))
        right, down = x - column, y - row
        kernel[row, column] += (1 - right) * (1 - down)
        kernel[row, column + 1] += right * (1 - down)
        kernel[row + 1, column] += (1 - right) * down
        kernel[row + 1, column + 1] += right * down
    return floats(kernel / kernel.sum())


def smeared(light: Floats, kernel: Floats) -> Floats:
    """The light as the kernel spreads it."""
    return floats(cv2.filter2D(light, -1, cv2.flip(kernel, -1), borderType=cv2.BORDER_REPLICATE))


def bloomed(light: Floats) -> Floats:
    """A little of everything very bright strays over the picture."""
    small = cv2.resize(np.minimum(light, 20.0), None, fx=0.125, fy=0.125, interpolation=cv2.INTER_AREA)
    stray = cv2.resize(cv2.GaussianBlur(small, (0, 0), 7), (light.shape[1], light.shape[0]), interpolation=cv2.INTER_LINEAR)
    return floats(light * (1 - _BLOOM) + stray * _BLOOM)


def developed(light: Floats, sensor: Sensor, rng: np.random.Generator) -> Image:
    """The frame that the camera gives: rows x columns x 3."""
    raw = bloomed(light) * sensor.exposure + sensor.black
    rows, columns = raw.shape[:2]
    grain = rng.standard_normal((rows, columns, 3), dtype=np.float32)
    # the colours between a sensor's own are made up from their neighbours, so their noise comes in clumps
    grain = 0.6 * cv2.GaussianBlur(grain, (3, 3), 0.8) * 1.8 + 0.4 * grain.mean(axis=2, keepdims=True) * 1.7
    raw = np.clip(raw, 0, None)
    raw = raw + grain * np.sqrt(sensor.noise**2 + sensor.noise * 0.12 * np.minimum(raw, 1.0))
    raw = np.clip(raw, 0.0, 1.0).astype(np.float32)
    if sensor.smoothing:
        raw = cv2.GaussianBlur(raw, (0, 0), sensor.smoothing)
    curve = np.linspace(0, 1, _STEPS, dtype=np.float32) ** (1 / GAMMA) * 255
    tones = curve[(raw * (_STEPS - 1)).astype(np.int32)]
    if sensor.sharpening:
        tones = tones + sensor.sharpening * (tones - cv2.GaussianBlur(tones, (0, 0), 1.3))
    return compressed(image(np.clip(np.rint(tones), 0, 255)), sensor.quality)


def compressed(frame: Image, quality: int) -> Image:
    """The frame after JPEG of that quality."""
    _, stream = cv2.imencode(".jpg", frame, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return image(cv2.imdecode(stream, cv2.IMREAD_COLOR))
