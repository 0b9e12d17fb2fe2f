package vn.bantin.publish.inplace;

import vn.bantin.publish.remote.FarEnd;
import vn.bantin.publish.remote.TargetContract;

/** The contract, where files are replaced one by one, without a rename. */
class InPlaceCopiesContractTest extends TargetContract {
    @Override
    protected FarEnd farEnd() {
        return new MemoryEnd(false);
    }
}
