// SPDX-License-Identifier: MIT
// What the program asks of the device: tones, a voice, vibration, a screen that stays on, and when to wake it.
'use strict';
(function () {
    const tenderspot = window.tenderspot = window.tenderspot || {};

    // --- Sound: allowed from the first touch on.
    const latest = 300; // Milliseconds by which a tone may be late: after that it would say something that is over.
    let audio = null;
    function wakeAudio() {
        const Context = window.AudioContext || window.webkitAudioContext;
        if (!Context) return;
        try {
            if (!audio) {
                audio = new Context({ latencyHint: 'interactive' });
                audio.addEventListener('statechange', () => { if (audio.state === 'interrupted') soundAgain(); });
                document.addEventListener('visibilitychange', soundAgain);
            }
            if (audio.state !== 'running') audio.resume().catch(() => {});
        } catch (error) { audio = null; }
    }
    for (const touch of ['pointerdown', 'touchend', 'mouseup', 'keydown'])
        window.addEventListener(touch, wakeAudio, { capture: true, passive: true });

    /// Where a switch at the side silences pages, this is how one says that its tones matter.
    function nameSession(type) {
        const session = navigator.audioSession;
        try { if (session && session.type !== type) session.type = type; } catch (error) { /* Then the switch decides. */ }
    }
    function soundsWhenSilent() { return Boolean(navigator.audioSession); }

    function play(samples, rate) {
        if (!audio) return;
        nameSession('playback');
        const buffer = audio.createBuffer(1, samples.length, rate);
        const channel = buffer.getChannelData(0);
        for (let i = 0; i < samples.length; ++i) channel[i] = samples[i] / 32768;
        const start = () => {
            const source = audio.createBufferSource();
            source.buffer = buffer;
            source.connect(audio.destination);
            source.start();
            ports.played += 1;
        };
        if (audio.state === 'running') start();
        else {
            const asked = performance.now();
            audio.resume().then(() => { if (performance.now() - asked < latest) start(); }).catch(() => {});
        }
    }
    function fallSilent() {
        if (!wanted) nameSession('auto');
        if (audio && audio.state === 'running') audio.suspend().catch(() => {});
    }
    /// After a call, or behind another app, a phone does not go on by itself; whoever presses has no hand free to touch it.
    function soundAgain() {
        if (audio && wanted && !document.hidden && audio.state !== 'running') audio.resume().catch(() => {});
    }

    // --- Voice
    const speech = window.speechSynthesis;
    let unspeakable = !speech || !window.SpeechSynthesisUtterance;
    let heard = false, unlocked = false;
    const patience = 3000; // Milliseconds in which a browser that has voices names them.
    let askedForVoices = NaN;
    function voices() { return unspeakable ? [] : speech.getVoices().filter(voice => voice.lang.toLowerCase().startsWith('en')); }
    /// Safari's engine speaks later only if it was asked to in a touch once.
    function unlockVoice() {
        if (unlocked || unspeakable || !tenderspot.device.isWebKit()) return;
        unlocked = true;
        speech.speak(new SpeechSynthesisUtterance(''));
    }
    for (const touch of ['touchend', 'mouseup', 'keydown'])
        window.addEventListener(touch, unlockVoice, { capture: true, passive: true });
    function say(words, volume) {
        if (unspeakable) return;
        speech.cancel();
        const told = new SpeechSynthesisUtterance(words);
        told.lang = 'en';
        // What is spoken on another machine would leave this one.
        const local = voices().filter(voice => voice.localService);
        if (local.length === 0) { unspeakable = voices().length > 0; return; }
        told.voice = local.find(voice => voice.default) || local[0];
        told.volume = volume / 100;
        told.onstart = () => { heard = true; };
        told.onerror = event => { if (event.error === 'synthesis-failed' || event.error === 'synthesis-unavailable') unspeakable = true; };
        speech.speak(told);
    }
    function hush() { if (!unspeakable) speech.cancel(); }
    /// 0: not known yet, 1: there is one, 2: there is none.
    function voice() {
        if (unspeakable) return 2;
        const found = voices();
        if (heard || found.some(one => one.localService)) return 1;
        if (isNaN(askedForVoices)) askedForVoices = performance.now();
        return found.length > 0 || performance.now() - askedForVoices > patience ? 2 : 0;
    }

    // --- Vibration
    function hasMotor() { return 'vibrate' in navigator && navigator.maxTouchPoints > 0; }
    function buzz(pattern) { if (hasMotor()) navigator.vibrate(pattern); }

    // --- The screen
    let wanted = false, lock = null, refused = !navigator.wakeLock;
    async function holdScreen() {
        if (!wanted || lock || document.hidden || !navigator.wakeLock) return;
        try {
            lock = await navigator.wakeLock.request('screen');
            refused = false;
            lock.addEventListener('release', () => { lock = null; });
            if (!wanted) lock.release();
        } catch (error) {
            lock = null;
            // A page that goes away in that moment is refused, too.
            if (!document.hidden) refused = true;
        }
    }
    function keepScreen(on) {
        wanted = on;
        if (on) holdScreen();
        else {
            if (lock) lock.release();
            if (!audio || audio.state !== 'running') nameSession('auto');
        }
    }
    /// As far as was seen.
    function keepsScreenOn() { return !refused; }
    document.addEventListener('visibilitychange', holdScreen);

    // --- The zone: asking takes milliseconds, and the answer changes only on a journey.
    let zone = '', askedFor = NaN;
    function zoneName() {
        const about = new Date().getTimezoneOffset() + 1e6 * Math.floor(Date.now() / 60000);
        if (about === askedFor) return zone;
        askedFor = about;
        // Intl takes 20 ms for it at first, as it makes ready to write a date in words.
        try { zone = window.Temporal ? Temporal.Now.timeZoneId() : Intl.DateTimeFormat().resolvedOptions().timeZone || ''; } catch (error) { zone = ''; }
        return zone;
    }
    zoneName(); // While the program is on its way.

    // --- Turns of the program: only when something happened or is due.
    let timer = 0, frame = 0;
    function turn() {
        clearTimeout(timer);
        cancelAnimationFrame(frame);
        timer = frame = 0;
        if (ports.running) ports.wakeIn(Module._tenderspot_turn());
    }
    /// At the next frame; a hidden page has none.
    function turnSoon() {
        if (!ports.running) return;
        if (document.hidden) { clearTimeout(timer); timer = setTimeout(turn, 0); }
        else if (!frame) frame = requestAnimationFrame(turn);
    }
    /// In so many milliseconds; below 0: not before something happens.
    function wakeIn(ms) {
        if (ms < 0) return;
        if (ms <= 20) turnSoon();
        else timer = setTimeout(turn, Math.min(ms, 3600000));
    }
    // A keyboard on the screen comes only in the very event of the touch, and so does leave to sound.
    function begin() {
        ports.running = true;
        // SDL takes a touch that the system takes away for one that ended.
        window.addEventListener('touchcancel', event => {
            event.stopImmediatePropagation();
            const edges = Module.canvas.getBoundingClientRect();
            for (const touch of event.changedTouches)
                Module._tenderspot_touch_cancelled(touch.identifier, touch.clientX - edges.left, touch.clientY - edges.top);
            turnSoon();
        }, { capture: true });
        for (const done of ['touchend', 'mouseup', 'keyup']) window.addEventListener(done, turn);
        window.addEventListener('online', turnSoon);
        document.addEventListener('visibilitychange', () => {
            if (!document.hidden) Module._tenderspot_came_back();
            turn();
        });
        window.addEventListener('pagehide', turn);
        turn();
    }

    const ports = tenderspot.ports = {
        zoneName, play, fallSilent, soundsWhenSilent, say, hush, voice, hasMotor, buzz, keepScreen, keepsScreenOn, turn, turnSoon,
        wakeIn, begin,
        running: false,
        played: 0,
        get audio() { return audio; },
        get screenIsKept() { return lock !== null; },
    };
})();
