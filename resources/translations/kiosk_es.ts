<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AtDesk</name>
    <message>
        <source>Badge no. {0} stops working at every door as soon as the new one is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a new badge?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check-in is recorded; only the badge is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded. Searching still works; the rest can be tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: search, check-in and camera go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can tell whether the badge of {0} came out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the printer first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge of {0} did not come out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look after the printer, then press F8</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AtDoor</name>
    <message>
        <source>Let in on a supervisor&apos;s word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. The journal keeps the reason, and that this door was overridden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accompanies a delegate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAY OUT</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>security hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>The badge is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge appears here as soon as somebody is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name or organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge, as it will print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>badge again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a code to the camera, or type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was recognised. Search by name (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of that name. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in and print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprint…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoorScreen</name>
    <message>
        <source>way in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another code waits. Press Enter, then show it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the code to the camera when leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the code to the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was let in. The next scan tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>No camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last scan not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one with F10. Everything else works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncover the lens or plug the camera in again, or press F10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the camera in, or choose another with F10. Everything else works.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
