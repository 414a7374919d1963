package huiqian.flow.replay;

import java.util.Map;

/**
 * Answers what would have become of last term's cases had a draft been in force. Nothing it does reaches the office.
 *
 * <p>People are those who hold the posts today; what a flow asks of rooms, assets and activities is answered as it stands today, too, and from the
 * application as it stands on file. Reminders and escalations do not come up.
 */
public interface Replay {

    /**
     * Plays the settled cases of the draft's flow of the past six months, the latest 200 at most, through the draft, as far as it gets within
     * 20 seconds.
     *
     * @param model name of the model's file
     * @param files the model and its forms, by file name
     * @throws huiqian.shared.Refusal if the gate has something to say about them: nothing of an unsound draft is run
     */
    ReplayResult of(String model, Map<String, byte[]> files);
}
